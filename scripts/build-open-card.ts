/** Builds the variant for tests: the same code, with the card's shadow root open (see wxt.config.ts). */
import { build } from 'wxt';

process.env['SIGNATORY_OPEN_CARD'] = '1';
for (const browser of ['chrome', 'firefox']) await build({ browser });
