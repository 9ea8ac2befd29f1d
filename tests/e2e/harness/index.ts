/** Everything a scenario needs. */
export { describeInBrowsers, type TestBrowser } from './describe-in-browsers.ts';
export { consoleErrors, mutations, serialise, serialisedBefore } from './page-watch.ts';
export { keepDownloadsIn } from './downloads.ts';
export { forceColours, preferDark, pressCommand, putBackgroundToSleep } from './protocol.ts';
export { axeOn, CARD } from './axe.ts';
export {
  besidePage,
  closePanel,
  enterInAddressBar,
  lookUpSelected,
  select,
  suggestionsFor,
} from './doors.ts';
export { openExtensionPage } from './extension-page.ts';
export { openedPages, waitForOpenedPage } from './opened-pages.ts';
export { lookAtPanel } from './panel.ts';
export {
  badgeOf,
  forgetSettings,
  openPopup,
  storedSettings,
  storeOldSettings,
  storeSettings,
} from './popup.ts';
export { gap, isInside, isOnTop, overlaps } from './geometry.ts';
export { ORIGIN } from './site.ts';
export {
  closeCard,
  locate,
  LONG,
  marks,
  middleOf,
  moveAway,
  moveTo,
  openCard,
  pause,
  pressOnCard,
  readCard,
  restOn,
  settledMarks,
  until,
  waitForCard,
  waitUntilClosed,
} from '../../../scripts/page-driver.ts';
