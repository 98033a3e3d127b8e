// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startOther } from './start-process.mjs';

const places = ['nginx', '/usr/sbin/nginx', '/opt/homebrew/bin/nginx', '/usr/local/bin/nginx'];
const modules = ['/usr/lib/nginx/modules', '/usr/local/lib/nginx/modules', '/opt/homebrew/lib/nginx/modules'];

/** What to do where there is no nginx. */
export const nginxMissing =
  'nginx is not here, so its column is left out: `apt-get install nginx libnginx-mod-http-brotli-static`, or `brew install nginx`.';

/** The program, or nothing where it is not installed. */
export function findNginx() {
  return places.find((place) => spawnSync(place, ['-v']).status === 0);
}

/**
 * Serves a folder of compressed files by nginx with one worker: with brotli where its module is there, otherwise gzip.
 *
 * @param {string} nginx
 * @param {string} folder
 * @param {string} scratch where it may write
 * @param {number} port
 */
export async function startNginx(nginx, folder, scratch, port) {
  const brotli = modules
    .map((place) => join(place, 'ngx_http_brotli_static_module.so'))
    .find((file) => existsSync(file));
  mkdirSync(scratch, { recursive: true });
  const file = join(scratch, 'nginx.conf');
  writeFileSync(file, configure({ brotli, folder, scratch, port }));
  const server = await startOther(port, nginx, ['-c', file, '-e', join(scratch, 'error.log')]);
  return { server, compression: brotli === undefined ? 'gzip' : 'brotli' };
}

/** @param {{ brotli: string | undefined, folder: string, scratch: string, port: number }} setting */
function configure({ brotli, folder, scratch, port }) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${brotli ? `load_module ${brotli};` : ''}
daemon off;
worker_processes 1;
pid ${scratch}/nginx.pid;
events { worker_connections 256; }
http {
  ${temporary.map((name) => `${name}_temp_path ${scratch}/${name};`).join(' ')}
  types { text/html html; }
  charset utf-8;
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  gzip_static on;
  ${brotli ? 'brotli_static on;' : ''}
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    location / { try_files $uri.html $uri =404; }
  }
}
`;
}
