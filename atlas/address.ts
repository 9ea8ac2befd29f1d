/** The addresses of the atlas: what stands after the `#`, which readers bookmark, share and edit. */
import { isDay } from '../facts/dates.ts';
import type { CountryId, Day, PactId, PactKind } from '../facts/types.ts';
import { statusGroups, type StatusGroup } from './status-group.ts';

/** More columns than these no page can hold. */
export const MOST_COMPARED = 6;
/** The days that can be looked at, both included. */
export const FIRST_DAY: Day = '1815-01-01';
export const LAST_DAY: Day = '2100-12-31';
/** As far as changes can be looked for, in months. */
const MOST_MONTHS = 240;
/** Of what is typed, no more is kept. */
const LONGEST_TEXT = 200;

const listSorts = ['status', 'name', 'date'] as const;
const comparisonFilters = ['all', 'differing', 'shared'] as const;
const comparisonSorts = ['name', 'size', 'difference'] as const;
const listedKinds = ['treaty', 'organization'] as const;

/** By group of status, which is the default; by name; or by the date of the status, the latest first. */
export type ListSort = (typeof listSorts)[number];
/** All rows, which is the default; those whose cells differ; or those where all are inside. */
export type ComparisonFilter = (typeof comparisonFilters)[number];
/** By name, which is the default; by how many are inside; or by how much the cells differ; the most first. */
export type ComparisonSort = (typeof comparisonSorts)[number];
export type ListedKind = Extract<PactKind, (typeof listedKinds)[number]>;

/** What is shown of a list, and in which order; what is absent narrows nothing. */
export interface ListChoice {
  /** Part of a name. */
  text?: string;
  status?: StatusGroup;
  /** Where the rows are pacts. */
  kind?: ListedKind;
  sort?: ListSort;
}

export interface ComparisonChoice {
  text?: string;
  filter?: ComparisonFilter;
  /** Where the rows are pacts. */
  kind?: ListedKind;
  sort?: ComparisonSort;
}

export interface ChangesChoice {
  text?: string;
  kind?: ListedKind;
  /** How far to look, in months. */
  back?: number;
  ahead?: number;
}

/**
 * A view of the atlas. Codes and ids have the right form, but need not be known. `of` has up to six, each once, in
 * the reader's order; with fewer than two there is nothing to compare yet. `on` is the day looked at; absent, it is today.
 */
export type AtlasView =
  | { kind: 'home' }
  | { kind: 'find'; query: string }
  | { kind: 'country'; code: CountryId; choice: ListChoice; on?: Day }
  | { kind: 'pact'; id: PactId; choice: ListChoice; on?: Day }
  | { kind: 'compare-countries'; of: CountryId[]; choice: ComparisonChoice; on?: Day }
  | { kind: 'compare-pacts'; of: PactId[]; choice: ComparisonChoice; on?: Day }
  | { kind: 'changes'; choice: ChangesChoice };

const COUNTRY = /^(?:[A-Z]{2,3}|X-[A-Z]{3})$/;
const PACT = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 80;

/**
 * The view of an address, with or without its `#`. An address that leads nowhere leads home; a parameter that makes
 * no sense is as if it were not there.
 */
export function readAddress(hash: string): AtlasView {
  const [path, search = ''] = split(hash.replace(/^#/, ''), '?');
  const parameters = new URLSearchParams(search);
  const [first, second, ...more] = path
    .replace(/^\/|\/$/g, '')
    .split('/')
    .map(decoded);
  if (more.length > 0) return { kind: 'home' };
  const id = second ?? '';
  if (first === 'find' && second === undefined) return { kind: 'find', query: typed(parameters.get('q')) };
  if (first === 'country') return countryOf(id, parameters);
  if (first === 'pact' && isPact(id))
    return { kind: 'pact', id, choice: listChoice(parameters), ...dayOf(parameters) };
  if (first === 'compare' && (id === 'countries' || id === 'pacts')) return comparisonOf(id, parameters);
  if (first === 'changes' && second === undefined)
    return { kind: 'changes', choice: changesChoice(parameters) };
  return { kind: 'home' };
}

/** The address of a view, with its `#`. */
export function addressOf(view: AtlasView): string {
  switch (view.kind) {
    case 'home':
      return '#/';
    case 'find':
      return `#/find${written({ q: view.query })}`;
    case 'country':
      return `#/country/${view.code}${written({ on: view.on, ...view.choice })}`;
    case 'pact':
      return `#/pact/${view.id}${written({ on: view.on, ...view.choice })}`;
    case 'compare-countries':
    case 'compare-pacts': {
      const { kind, of, on, choice } = view;
      return `#/compare/${kind.slice('compare-'.length)}${written({ of: of.join(','), on, ...choice })}`;
    }
    case 'changes':
      return `#/changes${written({ ...view.choice })}`;
  }
}

function countryOf(given: string, parameters: URLSearchParams): AtlasView {
  const code = given.toUpperCase();
  if (!isCountry(code)) return { kind: 'home' };
  return { kind: 'country', code, choice: listChoice(parameters, 'pacts'), ...dayOf(parameters) };
}

function comparisonOf(rows: 'countries' | 'pacts', parameters: URLSearchParams): AtlasView {
  const given = (parameters.get('of') ?? '').split(',');
  const shared = {
    choice: {
      ...oneText(parameters),
      ...oneOf(parameters, 'filter', comparisonFilters),
      ...(rows === 'countries' && oneOf(parameters, 'kind', listedKinds)),
      ...oneOf(parameters, 'sort', comparisonSorts),
    },
    ...dayOf(parameters),
  };
  const distinct = (ids: string[]) => [...new Set(ids)].slice(0, MOST_COMPARED);
  if (rows === 'pacts') return { kind: 'compare-pacts', of: distinct(given.filter(isPact)), ...shared };
  const codes = given.map((code) => code.toUpperCase()).filter(isCountry);
  return { kind: 'compare-countries', of: distinct(codes), ...shared };
}

function listChoice(parameters: URLSearchParams, rows?: 'pacts'): ListChoice {
  return {
    ...oneText(parameters),
    ...oneOf(parameters, 'status', statusGroups),
    ...(rows === 'pacts' && oneOf(parameters, 'kind', listedKinds)),
    ...oneOf(parameters, 'sort', listSorts),
  };
}

function changesChoice(parameters: URLSearchParams): ChangesChoice {
  return {
    ...oneText(parameters),
    ...oneOf(parameters, 'kind', listedKinds),
    ...months(parameters, 'back'),
    ...months(parameters, 'ahead'),
  };
}

function isCountry(code: string): boolean {
  return COUNTRY.test(code);
}

function isPact(id: string): boolean {
  return id.length <= LONGEST_ID && PACT.test(id);
}

function dayOf(parameters: URLSearchParams): { on?: Day } {
  const on = parameters.get('on') ?? '';
  return isDay(on) && on >= FIRST_DAY && on <= LAST_DAY ? { on } : {};
}

function oneText(parameters: URLSearchParams): { text?: string } {
  const text = typed(parameters.get('text'));
  return text === '' ? {} : { text };
}

function oneOf<Name extends string, Value extends string>(
  parameters: URLSearchParams,
  name: Name,
  values: readonly Value[],
): { [N in Name]?: Value } {
  const value = values.find((one) => one === parameters.get(name));
  return (value === undefined ? {} : { [name]: value }) as { [N in Name]?: Value };
}

function months<Name extends 'back' | 'ahead'>(
  parameters: URLSearchParams,
  name: Name,
): { [N in Name]?: number } {
  const value = parameters.get(name) ?? '';
  const isGood = /^[1-9]\d{0,2}$/.test(value) && Number(value) <= MOST_MONTHS;
  return (isGood ? { [name]: Number(value) } : {}) as { [N in Name]?: number };
}

/** What somebody typed, as an address can hold it: well-formed, and no novel. */
function typed(text: string | null): string {
  return wellFormed((text ?? '').slice(0, LONGEST_TEXT));
}

/** Half a surrogate pair has no place in an address. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function split(text: string, sign: string): [string, string?] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function written(parameters: Readonly<Record<string, string | number | undefined>>): string {
  const pairs = Object.entries(parameters).flatMap(([name, value]) => {
    if (value === undefined || value === '') return [];
    // A comma needs no escape there, and is easier to read.
    const text = encodeURIComponent(wellFormed(String(value))).replaceAll('%2C', ',');
    return [`${name}=${text}`];
  });
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
