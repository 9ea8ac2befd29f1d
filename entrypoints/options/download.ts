/** Long after every browser has begun to save. */
const SAVED_BY = 60_000;

/** Lets the browser save a text as a file, where it saves all others. Needs no permission. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), SAVED_BY);
}
