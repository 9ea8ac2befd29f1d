import type { Country, CountryId } from './types.ts';

/**
 * In which order countries are named where there is no room for all: the permanent members of the Security
 * Council (Charter of the United Nations, Article 23), then the other states of the G20, then everyone by name.
 * An order by public lists, so that no state is placed by our opinion.
 */
const PERMANENT_MEMBERS: readonly CountryId[] = ['CHN', 'FRA', 'RUS', 'GBR', 'USA'];
const OTHER_G20: readonly CountryId[] = [
  'ARG', 'AUS', 'BRA', 'CAN', 'DEU', 'IDN', 'IND', 'ITA', 'JPN', 'KOR', 'MEX', 'SAU', 'TUR', 'ZAF',
]; // prettier-ignore

export function byProminence(a: Country, b: Country): number {
  return rank(a.id) - rank(b.id) || a.name.localeCompare(b.name, 'en');
}

export function isProminent(id: CountryId): boolean {
  return rank(id) < 2;
}

function rank(id: CountryId): number {
  if (PERMANENT_MEMBERS.includes(id)) return 0;
  return OTHER_G20.includes(id) ? 1 : 2;
}
