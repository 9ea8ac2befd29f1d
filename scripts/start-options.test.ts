import { describe, expect, test } from 'vitest';
import { hasDisplay, readOptions } from './start-options.ts';

describe('The options of npm start', () => {
  test('default to the sample article in a visible Chromium', () => {
    expect(readOptions([], true)).toEqual({
      help: false,
      kind: 'chromium',
      headless: false,
      subject: { from: 'demo' },
    });
  });

  test('choose Firefox, a page and headless', () => {
    expect(readOptions(['--firefox', '--headless', '--url', 'https://example.org'], true)).toMatchObject({
      kind: 'firefox',
      headless: true,
      subject: { from: 'url', url: 'https://example.org/' },
    });
  });

  test('are headless where there is no display', () => {
    expect(readOptions(['--file', 'page.html'], false)).toMatchObject({
      headless: true,
      subject: { from: 'file', path: 'page.html' },
    });
  });

  test.each([
    [['--fire'], /--fire/],
    [['page.html'], /page\.html/],
    [['--url'], /--url/],
    [['--url', 'page.html'], /not an http\(s\) address.*--file page\.html/],
    [['--url', 'https://a.example', '--file', 'b.html'], /not both/],
  ])('refuse %j', (args, message) => {
    expect(() => readOptions(args, true)).toThrow(message);
  });

  test.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['darwin', {}, true],
    ['win32', {}, true],
  ] as const)('know whether %s with %j has a display', (platform, env, expected) => {
    expect(hasDisplay(platform, env)).toBe(expected);
  });
});
