/** Spotting with its lexicon as one module for Node.js, `.output/spotting.mjs`, which exports `detect(text)`. */
import { buildNodeModule } from './node-module.ts';

console.log(await buildNodeModule('spotting/detect.ts', 'spotting'));
