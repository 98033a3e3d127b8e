// @ts-check
// Serves a folder of files that are compressed already, with the library that serves the portal's own.
import { createServer } from 'node:http';
import sirv from 'sirv';

const send = sirv(process.argv[2] ?? '.', { etag: true, brotli: true, gzip: true });
const server = createServer((request, response) => {
  send(request, response, () => {
    response.writeHead(404).end();
  });
});
server.listen(Number(process.env.PORT));
