/** For each language of `words/languages.ts` a function that brings the JSON of its `Messages` (`words/words.ts`). */
declare module 'virtual:words' {
  const words: Readonly<Record<string, () => Promise<{ default: string }>>>;
  export default words;
}
