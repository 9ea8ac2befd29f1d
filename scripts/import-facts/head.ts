/** The head of a pact's file as far as the tables know it, for a person to complete. */
import { scalar } from './lines.ts';

const yes = (value: string | undefined): boolean => value === 'yes';

export function headOf(file: string, record: Readonly<Record<string, string>>): string {
  const treaty = 'official_title' in record;
  const names = (record['names'] ?? '').split('|').filter((name) => name !== '');
  const title = record['official_title'] ?? record['name'] ?? file;
  const acronyms = names.filter((name) => /^([A-Z]\.?){2,}$/.test(name));
  const others = names.filter((name) => !acronyms.includes(name) && name !== title);
  const name = others.find((candidate) => /^[A-Z]/.test(candidate)) ?? title;
  const descriptions = others.filter(
    (candidate) => /^[a-z]/.test(candidate) && !candidate.startsWith('the '),
  );
  const rule = entryRule(record['entry_rule'] ?? '');
  const sure = ['high', 'medium'].includes(record['rule_confidence'] ?? '');
  const article = (record['rule_articles'] ?? '').split(' / ')[0] ?? '';
  const adopted = record['adopted'] ?? record['founded']?.slice(0, 10) ?? '';
  const count = record['parties_reference'] ?? record['members_reference'] ?? '';
  const counted = treaty ? 'parties' : 'members';
  // The tables also write "data to 2025-01-20 (file 2026-01-23)": the first date is that of the facts.
  const asOf = /\d{4}(-\d{2}){0,2}/.exec(record['as_of'] ?? '')?.[0] ?? '';

  const list = (key: string, values: readonly string[]): string | false =>
    values.length > 0 && `${key}: [${values.map(scalar).join(', ')}]`;
  const lines = [
    '# yaml-language-server: $schema=../schema/pact.schema.json',
    `id: ${file}`,
    `kind: ${treaty ? 'treaty' : 'organization'}`,
    `name: ${scalar(name)}`,
    `title: ${scalar(title)}`,
    list(
      'names',
      others.filter((candidate) => /^[A-Z]/.test(candidate) && candidate !== name),
    ),
    list('acronyms', acronyms),
    list('descriptions', descriptions),
    `summary: ${scalar(record['subject'] ?? 'To be written.')}`,
    adopted &&
      `adopted: { date: ${scalar(adopted)}${record['place'] ? `, place: ${scalar(record['place'])}` : ''} }`,
    record['in_force'] && `in_force: ${scalar(record['in_force'])}`,
    record['depositary'] && `depositary: ${scalar(record['depositary'])}`,
    record['seat'] && `seat: ${scalar(record['seat'].split(',')[0] ?? '')}`,
    record['official_url'] && `official_url: ${scalar(record['official_url'])}`,
    sure &&
      rule &&
      `entry_rule: { ${rule}, article: ${scalar(article)}, confidence: ${record['rule_confidence']} }`,
    /^\d+$/.test(count) &&
      `reference_count: { ${counted}: ${count}, as_of: ${scalar(asOf)}, source_note: ${scalar(record['reference_note'] ?? '')} }`,
    `complete: ${treaty ? yes(record['list_complete']) : true}`,
    `signatures_covered: ${treaty ? yes(record['signatures_covered']) : true}`,
    `as_of: ${scalar(asOf)}`,
  ];
  return lines.filter((line) => typeof line === 'string' && line !== '').join('\n') + '\n';
}

/** `P90D`, `on-deposit` and the like, in the words of the dataset. */
function entryRule(rule: string): string | undefined {
  const delay = /P\d+[DMY]/.exec(rule)?.[0];
  if (rule.startsWith('on-deposit')) return 'delay: P0D, rounding: none';
  const sixth = /^first-of-(\d)th-month$/.exec(rule);
  if (sixth) return `delay: P${sixth[1]}M, rounding: first-of-that-month`;
  if (rule.startsWith('first-of-month-after-') && delay)
    return `delay: ${delay}, rounding: first-of-next-month`;
  return rule.startsWith('P') && delay ? `delay: ${delay}, rounding: none` : undefined;
}
