/** `npm run facts`: answers from the dataset, in the terminal. */
import { localDay } from '../facts/dates.ts';
import { answerTo, libraryOf } from './facts/answer.ts';
import { dumpOf } from './facts/dump.ts';
import { inWords, noAnswerInWords } from './facts/in-words.ts';
import { HELP, readQuestion, USAGE, UsageError, type Question } from './facts/question.ts';
import { readDataset } from './facts/read-dataset.ts';
import { speak } from '../words/testing.ts';

speak('en');

const UNKNOWN_NAME = 1;
const WRONG_QUESTION = 2;
const WRONG_DATASET = 3;

// `head` closes the pipe when it has seen enough. That is no mistake of anyone.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

async function answer(question: Question, today: string): Promise<string | undefined> {
  if (question.kind === 'help') return `${HELP}\n`;
  const dataset = await readDataset();
  if (question.kind === 'dump') {
    return dumpOf(dataset)
      .map((event) => `${JSON.stringify(event)}\n`)
      .join('');
  }
  const { words, day, json } = question;
  const found = answerTo(libraryOf(dataset), words, { day, today });
  if ('is' in found) {
    process.stderr.write(noAnswerInWords(found));
    process.exitCode = UNKNOWN_NAME;
    return undefined;
  }
  return json ? `${JSON.stringify(found, undefined, 2)}\n` : inWords(found, today);
}

// The exit code is set and never forced, so that all that was written arrives first.
try {
  const today = localDay(new Date());
  const text = await answer(readQuestion(process.argv.slice(2), today), today);
  if (text !== undefined) process.stdout.write(text);
} catch (error) {
  const isWrongQuestion = error instanceof UsageError;
  process.exitCode = isWrongQuestion ? WRONG_QUESTION : WRONG_DATASET;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`facts: ${message}\n${isWrongQuestion ? `\n${USAGE}\n` : ''}`);
}
