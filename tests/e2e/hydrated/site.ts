/** Serves a page rendered by React on the server, and the script that brings it to life. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { ROOT } from '../harness/places.ts';
import type { Site } from '../harness/site.ts';
import { Story } from './story.ts';

async function bundle(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'development', // React only reports mismatches in full when it is being developed with.
    define: { 'process.env.NODE_ENV': JSON.stringify('development') },
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: join(ROOT, 'tests/e2e/hydrated/client.ts') },
    },
  });
  if (!('output' in result)) throw new Error('Vite gave no single bundle for the hydrated page.');
  return result.output[0].code;
}

export async function serveHydratedPage(site: Site): Promise<void> {
  const head = await readFile(join(ROOT, 'tests/e2e/pages/shared/head.html'), 'utf8');
  const body = `<div id="root">${renderToString(createElement(Story))}</div>`;
  const html = `<!doctype html><html lang="en"><head>${head}<title>A hydrated page</title></head>
<body>${body}<script type="module" src="/client.js"></script></body></html>`;
  site.serve('/hydrated', { body: html });
  site.serve('/client.js', { body: await bundle(), headers: { 'content-type': 'text/javascript' } });
}
