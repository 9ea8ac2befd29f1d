/** A small web server on 127.0.0.1 that logs what it is asked, and can stand as a proxy for made-up hosts. */
import { createServer, type IncomingMessage } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body: string | Uint8Array;
}

/** Answers a request, or passes it on by answering nothing. */
export type Route = (url: URL) => Answer | undefined | Promise<Answer | undefined>;

export interface WebServer {
  port: number;
  /** Every request, in order: `GET http://host/path`, or `CONNECT host:port` from a browser's proxy. */
  log: string[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export const contentType = (path: string): string =>
  TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';

/** Serves the files of a folder under a path such as `/demo/`. */
export function folder(under: string, root: string): Route {
  return async (url) => {
    if (!url.pathname.startsWith(under)) return undefined;
    const asked = decodeURIComponent(url.pathname.slice(under.length));
    const path = normalize(join(root, asked));
    if (!path.startsWith(normalize(root + sep))) return undefined;
    try {
      return { body: await readFile(path), headers: { 'content-type': contentType(path) } };
    } catch {
      return undefined;
    }
  };
}

async function answer(request: IncomingMessage, routes: readonly Route[], log: string[]): Promise<Answer> {
  // A proxy is asked for whole addresses, a server for paths.
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
  log.push(`${request.method} ${url.href}`);
  if (url.pathname === '/favicon.ico') return { status: 204, body: '' };
  for (const route of routes) {
    const found = await route(url);
    if (found) return found;
  }
  return { status: 404, body: `Nothing at ${url.href}` };
}

export async function startWebServer(routes: readonly Route[]): Promise<WebServer> {
  const log: string[] = [];
  const server = createServer((request, response) => {
    void answer(request, routes, log)
      .catch((error: unknown): Answer => ({ status: 500, body: String(error) }))
      .then(({ status = 200, headers = {}, body }) => {
        const type = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
        response.writeHead(status, { ...type, ...headers }).end(body);
      });
  });
  server.on('connect', (request, socket) => {
    log.push(`CONNECT ${request.url}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    log,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
