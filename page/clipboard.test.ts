// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { copyText } from './clipboard.ts';

const TEXT = 'Poland withdrew from the Ottawa Treaty.';
const execCommand = vi.fn<(name: string) => boolean>();

beforeEach(() => {
  Object.defineProperty(document, 'execCommand', { value: execCommand, configurable: true });
  execCommand.mockReset();
});
afterEach(() => vi.unstubAllGlobals());

/** @param writeText absent on a page without https */
function withClipboard(writeText?: (text: string) => Promise<void>): void {
  vi.stubGlobal('navigator', { clipboard: writeText && { writeText } });
}

/** The browser's own command: tells all that listen, and copies what they have put in place of the selection. */
function commandCopies(into: Map<string, string> | null): Event[] {
  const events: Event[] = [];
  execCommand.mockImplementation(() => {
    const clipboardData = into && { setData: (type: string, text: string) => into.set(type, text) };
    const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), { clipboardData });
    events.push(event);
    document.body.dispatchEvent(event);
    return true;
  });
  return events;
}

it('writes to the clipboard', async () => {
  const writeText = vi.fn(() => Promise.resolve());
  withClipboard(writeText);
  expect(await copyText(document, TEXT)).toBe(true);
  expect(writeText).toHaveBeenCalledWith(TEXT);
  expect(execCommand).not.toHaveBeenCalled();
});

it.each([
  ['without https', undefined],
  ['that forbids it', () => Promise.reject(new Error('Not allowed.'))],
])(
  'copies on a page %s by command, in place of what is selected, unheard by the page',
  async (_, writeText) => {
    withClipboard(writeText);
    const copied = new Map<string, string>();
    const events = commandCopies(copied);
    const heard = vi.fn();
    document.addEventListener('copy', heard);
    expect(await copyText(document, TEXT)).toBe(true);
    document.removeEventListener('copy', heard);
    expect([...copied]).toEqual([['text/plain', TEXT]]);
    expect(events[0]!.defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
  },
);

it('leaves what the reader copies afterwards alone', async () => {
  withClipboard();
  commandCopies(new Map());
  await copyText(document, TEXT);
  const later = new Event('copy', { bubbles: true, cancelable: true });
  document.body.dispatchEvent(later);
  expect(later.defaultPrevented).toBe(false);
});

it('says where it could not: the command is refused, or nobody was asked what to copy', async () => {
  withClipboard();
  execCommand.mockReturnValue(true);
  expect(await copyText(document, TEXT)).toBe(false);
  commandCopies(null);
  expect(await copyText(document, TEXT)).toBe(false);
  const copied = new Map<string, string>();
  commandCopies(copied);
  const doing = execCommand.getMockImplementation()!;
  execCommand.mockImplementation((name) => !doing(name));
  expect(await copyText(document, TEXT)).toBe(false);
});
