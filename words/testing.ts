import { compileMessages } from './compile.ts';
import type { Language } from './languages.ts';
import { setWords } from './words.ts';

/** Lets tests and scripts speak, without a build. */
export function speak(language: Language): void {
  setWords({ language, messages: compileMessages(language) });
}
