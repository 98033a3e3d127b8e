// @ts-check
// The least a server of Node.js can do: sends the bytes of one file, from memory, to whoever asks for anything.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [, , file = '', encoding = ''] = process.argv;
const body = readFileSync(file);
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Length': body.length,
  ...(encoding && { 'Content-Encoding': encoding }),
};
createServer((_, response) => response.writeHead(200, headers).end(body)).listen(Number(process.env.PORT));
