/** What the built extensions may do, pinned: a change here is a change of what readers agree to. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers.ts';
import { extensionFolder, KINDS, ROOT } from './harness/places.ts';

const PAGES = ['http://*/*', 'https://*/*'];

interface Manifest extends Record<string, unknown> {
  content_scripts: { matches: string[]; js: string[]; all_frames?: boolean }[];
  browser_specific_settings?: { gecko: Record<string, unknown>; gecko_android?: Record<string, unknown> };
}

const folderOf = (kind: BrowserKind): string => extensionFolder('shipped', kind);

describe.each(KINDS)('The extension for %s', (kind) => {
  const manifest = JSON.parse(readFileSync(join(folderOf(kind), 'manifest.json'), 'utf8')) as Manifest;

  test('runs in private windows only where the reader allows it, as browsers have it by default', () => {
    expect(manifest['incognito']).toBeUndefined();
  });

  test('asks for these permissions and no others', () => {
    expect(manifest['manifest_version']).toBe(3);
    expect(manifest['permissions']).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      // Firefox has its sidebar without asking.
      ...(kind === 'firefox' ? [] : ['sidePanel']),
      'storage',
      'webNavigation',
    ]);
    expect(manifest['host_permissions']).toEqual(PAGES);
    expect(manifest['optional_permissions']).toBeUndefined();
    expect(manifest['optional_host_permissions']).toBeUndefined();
  });

  test('shows pages nothing of itself', () => {
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
  });

  test('forbids itself the network and remote code', () => {
    const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
  });

  test('puts one script into pages: the gate', () => {
    expect(manifest.content_scripts.map(({ js, matches }) => ({ js, matches }))).toEqual([
      { js: ['gate.js'], matches: PAGES },
    ]);
  });

  test('opens its options in a tab of their own', () => {
    expect(manifest['options_ui']).toEqual({ open_in_tab: true, page: 'options.html' });
  });

  test('has two commands with keys, and one to which readers can give theirs', () => {
    expect(manifest['commands']).toEqual({
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_manifest_next_mention__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_manifest_previous_mention__',
      },
      'open-atlas': { description: '__MSG_manifest_open_atlas__' },
    });
  });

  test('has the atlas beside a page, where nobody finds it open unasked', () => {
    expect(manifest['side_panel']).toEqual(kind === 'firefox' ? undefined : { default_path: 'atlas.html' });
    expect(manifest['sidebar_action']).toEqual(
      kind === 'firefox'
        ? { default_panel: 'atlas.html', default_title: '__MSG_manifest_atlas__', open_at_install: false }
        : undefined,
    );
  });

  test('answers the address bar after its own name only', () => {
    expect(manifest['omnibox']).toEqual({ keyword: 'signatory' });
  });

  test('carries no code that could reach the network', () => {
    const scripts = readdirSync(folderOf(kind), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts).toContain('gate.js');
    for (const script of scripts) {
      const code = readFileSync(join(folderOf(kind), script), 'utf8');
      const found = code.match(
        /(?<![#\w])fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|\beval\(|new Function\(|importScripts/g,
      );
      expect({ script, found }).toEqual({ script, found: null });
    }
  });
});

describe.runIf(KINDS.includes('firefox'))('The extension for Firefox', () => {
  const folder = folderOf('firefox');

  test('declares that it collects nothing, and the versions that know such a declaration', () => {
    const { browser_specific_settings: settings } = JSON.parse(
      readFileSync(join(folder, 'manifest.json'), 'utf8'),
    ) as Manifest;
    expect(settings?.gecko).toMatchObject({
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    });
    expect(settings?.gecko_android).toEqual({ strict_min_version: '142.0' });
  });

  test('passes the linter of addons.mozilla.org', async () => {
    const program = join(ROOT, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
    const options = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
    const run = await promisify(execFile)(process.execPath, [program, ...options], { maxBuffer: 1e8 }).catch(
      (failure: unknown) => failure as { stdout: string },
    );
    const { errors, warnings } = JSON.parse(run.stdout) as Record<'errors' | 'warnings', { code: string }[]>;
    expect(errors).toEqual([]);
    // UNSAFE_VAR_ASSIGNMENT: Preact assigns innerHTML for a property that we never use. UNSUPPORTED_API: Chromium's
    // way into closed shadow trees, called only where it is there. Nothing else may be warned of.
    const known = ['UNSAFE_VAR_ASSIGNMENT', 'UNSUPPORTED_API'];
    expect(warnings.filter(({ code }) => !known.includes(code))).toEqual([]);
  });
});
