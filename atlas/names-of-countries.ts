import type { CountryId } from '../facts/types.ts';
import type { ExtraNames } from './search.ts';

/**
 * What countries are called in some languages, as the browser knows it (CLDR), for a search.
 * @param regions codes of CLDR with the countries they stand for: `AF AFG,AL ALB`
 */
export function namesOfCountries(languages: readonly string[], regions: string): ExtraNames[] {
  const pairs = regions.split(',').map((pair) => pair.split(' ') as [string, CountryId]);
  return languages.map((language) => {
    const browserNames = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const names = pairs.flatMap(([region, id]): [CountryId, string[]][] => {
      const name = browserNames.of(region);
      return name === undefined ? [] : [[id, [name]]];
    });
    return { language, names: new Map(names) };
  });
}
