/** The part of a pact's file that is written by machine: one event per line, so that changes read as changes. */
import type { EventRow } from '../../dataset/schema.ts';

/** A string as YAML 1.2 and 1.1 alike read it as a string, inside `{ }` or `[ ]` too. */
export function scalar(text: string): string {
  const plain = /^[a-z][a-z0-9-]*$|^\d{4}-\d{2}(-\d{2})?$/.test(text);
  const ambiguous = /^(y|n|yes|no|on|off|true|false|null)$/.test(text);
  return plain && !ambiguous ? text : `'${text.replaceAll("'", "''")}'`;
}

export function eventLines(
  events: ReadonlyMap<string, readonly EventRow[]>,
  countryNames: ReadonlyMap<string, string>,
): string {
  const lines = [events.size === 0 ? 'events: {}' : 'events:'];
  for (const [country, list] of events) {
    lines.push(`  ${country}: # ${countryNames.get(country) ?? 'not in countries.yaml'}`);
    for (const { date, event, source, note } of list) {
      const fields = Object.entries({ date, event, source, note }).filter(([, value]) => value !== undefined);
      lines.push(`    - { ${fields.map(([key, value]) => `${key}: ${scalar(value ?? '')}`).join(', ')} }`);
    }
  }
  return lines.join('\n') + '\n';
}
