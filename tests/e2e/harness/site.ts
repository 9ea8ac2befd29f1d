/**
 * The web as the scenarios' browsers see it.
 *
 * Every browser goes through a proxy of ours that answers for made-up hosts and refuses the rest. So each
 * request of the page, of the extension and of its background is in one log, in both browsers alike.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentType, folder, startWebServer, type Answer, type Route } from '../../../scripts/web-server.ts';
import { ROOT } from './places.ts';

export const ORIGIN = 'http://ledger.test';

const PAGES = join(ROOT, 'tests', 'e2e', 'pages');

/**
 * Hosts that browsers themselves ask for updates, time and settings. Without an extension they do so too.
 */
const BROWSERS_OWN =
  /^[A-Z]+ (http:\/\/)?([\w-]+\.)*(google|googleapis|gvt1|gstatic|mozilla|mozgcp|firefox)\.(com|org|net)\b/;

/** Replaces `<!--#include "name.html" -->` by that file: what the pages of the zoo have in common. */
async function withIncludes(html: string): Promise<string> {
  const parts = html.split(/<!--#include "([\w-]+\.html)" -->/);
  const texts = parts.map((part, index) =>
    index % 2 ? readFile(join(PAGES, 'shared', part), 'utf8') : Promise.resolve(part),
  );
  return (await Promise.all(texts)).join('');
}

const zoo: Route = async (url) => {
  if (!/^\/[\w/-]+\.\w+$/.test(url.pathname)) return undefined;
  try {
    const path = join(PAGES, url.pathname);
    const bytes = await readFile(path);
    const html = path.endsWith('.html');
    return {
      body: html ? await withIncludes(bytes.toString()) : bytes,
      headers: { 'content-type': contentType(path) },
    };
  } catch {
    return undefined;
  }
};

export interface Site {
  port: number;
  /** Answers a path of a host (`ledger.test` unless the path is a whole address) until the tests end. */
  serve(path: string, answer: Answer): void;
  /** A page of the zoo as it is served. */
  page(name: string): Promise<string>;
  /** Serves a page of the zoo with headers of its own under a new path. */
  serveWith(path: string, page: string, headers: Record<string, string>): Promise<void>;
  /** Requests so far, but for those that browsers make for themselves. */
  requests(): string[];
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const own = new Map<string, Answer>();
  const added: Route = (url) => own.get(url.origin + url.pathname);
  const onlyLedger =
    (route: Route): Route =>
    (url) =>
      url.origin === ORIGIN ? route(url) : undefined;
  const server = await startWebServer([
    added,
    onlyLedger(folder('/demo/', join(ROOT, 'demo'))),
    onlyLedger(folder('/gallery/', join(ROOT, '.output', 'gallery'))),
    onlyLedger(zoo),
  ]);
  const site: Site = {
    port: server.port,
    serve: (path, answer) => own.set(new URL(path, ORIGIN).href, answer),
    page: async (name) => withIncludes(await readFile(join(PAGES, name), 'utf8')),
    async serveWith(path, page, headers) {
      site.serve(path, { body: await site.page(page), headers });
    },
    requests: () => server.log.filter((line) => !BROWSERS_OWN.test(line) && !line.endsWith('/favicon.ico')),
    close: () => server.close(),
  };
  return site;
}
