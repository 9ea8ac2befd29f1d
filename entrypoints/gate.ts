// Which part runs when: this gate runs on every page and, unless it is a news article, is finished at once: no
// listener, no timer, nothing kept. Only then does the background inject the reader (reader.ts).
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isNewsArticle } from '../page/news-article.ts';
import { isOptedOut } from '../page/opt-out.ts';

/** The raw API: the polyfill alone would weigh ten times as much as this judgement. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Set by the reader (reader/index.ts), which asks this question itself while it is at work. */
const here = globalThis as { signatoryIsReading?: boolean };

export default defineUnlistedScript(() => {
  if (!here.signatoryIsReading && !isOptedOut(document) && isNewsArticle(document))
    void chrome.runtime.sendMessage({ name: 'news-article' }).catch(() => undefined);
});
