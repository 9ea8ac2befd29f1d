/**
 * Copies a text, in answer to a press of a button. Pages without https have no clipboard to write to, only the
 * command that copies a selection: there, what it copies is put in place of a selection, before the page hears of it.
 * @returns false where the browser does not allow it
 */
export async function copyText(page: Document, text: string): Promise<boolean> {
  try {
    // Absent on pages without https, whatever the types say; a page may also forbid it to all that it holds.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(page, text);
  }
}

function copyByCommand(page: Document, text: string): boolean {
  const copying = new AbortController();
  let copied = false;
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    copied = event.clipboardData !== null;
  };
  addEventListener('copy', onCopy, { capture: true, signal: copying.signal });
  try {
    return commandsOf(page).execCommand('copy') && copied;
  } finally {
    copying.abort();
  }
}

/** Marked as deprecated in the types, but without a successor on such pages. */
interface Commands {
  execCommand: (name: 'copy') => boolean;
}

function commandsOf(page: Document): Commands {
  return { execCommand: (name) => (page as Commands).execCommand(name) };
}
