/** Everything a scenario needs. */
export { describeInBrowsers, type TestBrowser } from './describe-in-browsers.ts';
export { consoleErrors, mutations, serialise, serialisedBefore } from './page-watch.ts';
export { forceColours, preferDark, pressCommand, putBackgroundToSleep } from './protocol.ts';
export { gap, isInside, isOnTop, overlaps } from './geometry.ts';
export { ORIGIN } from './site.ts';
export {
  closeCard,
  locate,
  marks,
  middleOf,
  moveAway,
  moveTo,
  openCard,
  pause,
  readCard,
  settledMarks,
  until,
  waitForCard,
  waitUntilClosed,
  type Box,
} from '../../../scripts/page-driver.ts';
