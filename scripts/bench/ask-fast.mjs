// @ts-check
// Asks for one address over many connections, each as soon as it has its answer, and tells how many came. A process of
// its own, and no more than sockets: what is measured is the server.
import { connect } from 'node:net';

const [, , address = '', connections = '32', seconds = '4'] = process.argv;
const { hostname, port, pathname } = new URL(address);
const question = `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAccept: text/html\r\nAccept-Encoding: br, gzip\r\n\r\n`;
const headEnd = '\r\n\r\n';

let answers = 0;
let isOver = false;
await Promise.all(Array.from({ length: Number(connections) }, ask));
process.send?.(answers);
process.disconnect?.();

/** @returns {Promise<void>} */
function ask() {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(question));
    /** @type {{ bytes?: number, isChunked: boolean, got: number, tail: string } | undefined} */
    let answer;
    socket.on('data', (chunk) => {
      if (answer === undefined) {
        answer = readHead(chunk.toString('latin1'));
      } else answer.got += chunk.length;
      answer.tail = (answer.tail + chunk.subarray(-7).toString('latin1')).slice(-7);
      const isWhole = answer.isChunked ? answer.tail.endsWith('\r\n0\r\n\r\n') : answer.got === answer.bytes;
      if (!isWhole) return;
      answer = undefined;
      answers += 1;
      if (isOver) socket.end();
      else socket.write(question);
    });
    socket.once('error', reject);
    socket.once('close', () => resolve());
    setTimeout(() => {
      isOver = true;
    }, Number(seconds) * 1000);
  });
}

/** Heads of this size come in one piece. @param {string} text */
function readHead(text) {
  const end = text.indexOf(headEnd);
  const head = text.slice(0, end);
  if (end < 0 || !head.startsWith('HTTP/1.1 200')) throw new Error(`${address} answers ${text.slice(0, 80)}`);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  const isChunked = /\r\ntransfer-encoding: chunked/i.test(head);
  const got = text.length - end - headEnd.length;
  return { isChunked, got, tail: '', ...(length !== undefined && { bytes: Number(length) }) };
}
