import preact from '@preact/preset-vite';
import { defineConfig, type Wxt } from 'wxt';
import { datasetPlugin } from './dataset/vite-plugin.ts';
import { wordsPlugin } from './words/vite-plugin.ts';

/** A variant for tests and the headless sample: the same code, with the card's shadow root open. */
const openCard = process.env['SIGNATORY_OPEN_CARD'] === '1';

const PAGES = ['http://*/*', 'https://*/*'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: openCard ? '.output/open-card' : '.output',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    plugins: [preact(), datasetPlugin(), wordsPlugin()],
    define: { 'import.meta.env.SIGNATORY_OPEN_CARD': JSON.stringify(openCard) },
    // Store reviewers and curious readers should be able to read what runs.
    // Vite's helper for preloading would bring a fetch() along, for browsers older than ours.
    build: {
      modulePreload: { polyfill: false },
      minify: false,
      target: 'es2022',
      rolldownOptions: { output: { comments: { jsdoc: false, annotation: false } } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      'storage',
      'webNavigation',
    ],
    host_permissions: PAGES,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'",
    },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_manifest_next_mention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_manifest_previous_mention__',
      },
      // Without keys: most good ones are taken, and readers can give it their own.
      'open-atlas': { description: '__MSG_manifest_open_atlas__' },
    },
    // The name that readers remember; nobody begins a search with it, as with "treaty".
    omnibox: { keyword: 'signatory' },
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'atlas.html',
            default_title: '__MSG_manifest_atlas__',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'signatory@signatory.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first for Android that knows the declaration above.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { side_panel: { default_path: 'atlas.html' }, minimum_chrome_version: '128' }),
  }),
  hooks: {
    'build:manifestGenerated': (_wxt: Wxt, manifest) => {
      // An unlisted script on the raw API instead of WXT's content script: a sixth of the weight on every page.
      manifest.content_scripts = [{ matches: PAGES, js: ['gate.js'], run_at: 'document_end' }];
    },
  },
});
