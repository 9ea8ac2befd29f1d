/** What benchmarks/spotting.ts measures, bundled as it is for the browser. */
import lexiconText from 'virtual:lexicon';
export { lexiconText };
export { readLexicon, writeGroupedLexicon } from '../spotting/lexicon.ts';
export { createSpotter } from '../spotting/spot.ts';
