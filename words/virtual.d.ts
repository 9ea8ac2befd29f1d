/** For each language a function that brings the JSON of its `Messages` (`words/words.ts`). */
declare module 'virtual:words' {
  const words: Readonly<Record<import('./languages.ts').Language, () => Promise<{ default: string }>>>;
  export default words;
}
