import actionStyle from '../../components/actions.css?inline';
import cardStyle from '../../components/card.css?inline';
import pictureStyle from '../../components/pictures.css?inline';
import sheetStyle from '../../components/sheet.css?inline';
import { CardHost } from '../../page/card-host.ts';

/** Open in the build for tests only; a page must not be able to look into ours. */
const SHADOW: ShadowRootMode = import.meta.env.SIGNATORY_OPEN_CARD ? 'open' : 'closed';

export function createCardHost(): CardHost {
  return new CardHost({ style: cardStyle + pictureStyle + sheetStyle + actionStyle, shadow: SHADOW });
}
