/** Prints what the dataset holds, counted: `npm run --silent dataset:report`. */
import { compileFacts } from '../dataset/compile-facts.ts';
import { loadDataset } from '../dataset/load.ts';
import { reportOn } from '../dataset/report.ts';
import { localDay } from '../facts/dates.ts';
import { readFactBase } from '../facts/fact-base.ts';

const dataset = loadDataset();
console.log(reportOn(dataset, readFactBase(compileFacts(dataset)), localDay(new Date())));
