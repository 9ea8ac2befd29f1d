/**
 * Lets the extension import its words: `virtual:words` has for each language a function that brings its text, which
 * `JSON.parse` turns into `Messages`. A page so loads the language that it speaks, and no other.
 */
import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';
import { compileMessages, messagesFile } from './compile.ts';
import { isLanguage, LANGUAGES } from './languages.ts';

const ALL = 'virtual:words';
const ONE = `${ALL}/`;
/** By Rollup's convention a leading NUL keeps other plugins from taking the id for a path. */
const marked = (id: string): string => `\0${id}`;
/** Messages are compiled already, so what shows them needs no parser. */
const PARSER = '@formatjs/icu-messageformat-parser';

export function wordsPlugin(): Plugin {
  return {
    name: 'signatory-words',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (id === ALL || id.startsWith(ONE)) return marked(id);
      if (id === PARSER && importer?.includes('intl-messageformat'))
        return this.resolve(`${PARSER}/no-parser.js`, importer);
      return undefined;
    },
    load(id) {
      if (id === marked(ALL)) {
        const loaders = LANGUAGES.map((language) => `${language}: () => import('${ONE}${language}')`);
        return `export default { ${loaders.join(', ')} };`;
      }
      const language = id.startsWith(marked(ONE)) ? id.slice(marked(ONE).length) : undefined;
      if (!isLanguage(language)) return undefined;
      this.addWatchFile(messagesFile(language));
      const messages = compileMessages(existsSync(messagesFile(language)) ? language : 'en');
      return `export default ${JSON.stringify(JSON.stringify(messages))};`;
    },
  };
}
