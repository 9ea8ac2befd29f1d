// One measurement of benchmarks/spotting.ts in a fresh process, so that a first run is a first run.
//   node spotting-child.mjs MODULE TEXT-FILE METHOD TIMES-AS-MANY-NAMES
// Prints {build, first, steady, found} as JSON; times in milliseconds.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [module, textFile, method, times] = process.argv.slice(2);
const text = readFileSync(textFile, 'utf8');
const paragraphs = text.split('\n').filter((line) => line !== '');
const { lexiconText, readLexicon, writeGroupedLexicon, createSpotter } = await import(
  pathToFileURL(resolve(module)).href
);

/** More names of the same kind: of places that do not exist, and which begin with words of their own. */
function grown(lexicon, factor) {
  const more = [];
  for (let copy = 1; copy < factor; copy++) {
    for (const entry of lexicon.subjects) {
      const names = entry.names.map((name) => name.replace(/\p{L}{4,}/gu, (word) => invented(word, copy)));
      more.push({ ...entry, names });
    }
  }
  const { blocked, subjects } = lexicon;
  return { ...lexicon, blocked, subjects: [...subjects, ...more] };
}

/** Another word of the same length and capitals. */
function invented(word, copy) {
  return [...word]
    .map((letter, at) =>
      /[a-z]/.test(letter)
        ? String.fromCharCode(97 + ((letter.charCodeAt(0) * 7 + at * copy * 5 + copy) % 26))
        : letter,
    )
    .join('');
}

const builders = {
  signatory() {
    const spotter = createSpotter(readLexicon(compiled));
    return () => {
      const article = spotter.article();
      for (const paragraph of paragraphs) article.read(paragraph);
      return paragraphs.reduce((sum, paragraph) => sum + article.mentions(paragraph).length, 0);
    };
  },
  alternation() {
    const names = allNames().map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
    return () => paragraphs.reduce((sum, paragraph) => sum + [...paragraph.matchAll(pattern)].length, 0);
  },
  async ahoCorasick() {
    const { default: AhoCorasick } = await import('modern-ahocorasick');
    const automaton = new AhoCorasick(allNames());
    const isLetter = (character) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
    return () =>
      paragraphs.reduce((sum, paragraph) => {
        const whole = automaton
          .search(paragraph)
          .filter(({ start, end }) => !isLetter(paragraph[start - 1]) && !isLetter(paragraph[end]));
        return sum + whole.length;
      }, 0);
  },
};

function allNames() {
  const names = grown(readLexicon(lexiconText), Number(times)).subjects.flatMap((entry) => entry.names);
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

/** Compiled as when the extension is built. */
const compiled =
  Number(times) === 1 ? lexiconText : writeGroupedLexicon(grown(readLexicon(lexiconText), Number(times)));

const timed = (work) => {
  const began = performance.now();
  const result = work();
  return [performance.now() - began, result];
};

const beganBuilding = performance.now();
const run = await builders[method]();
const build = performance.now() - beganBuilding;
const [first, found] = timed(run);
for (let round = 0; round < 15; round++) run();
const steady = Array.from({ length: 15 }, () => timed(run)[0]).sort((a, b) => a - b)[7];
console.log(JSON.stringify({ build, first, steady, found }));
