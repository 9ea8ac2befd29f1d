/** What anything that is stored may be. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A record without some of its parts. */
export function without<Kind extends object, Name extends string & keyof Kind>(
  record: Kind,
  ...names: Name[]
): Omit<Kind, Name> {
  const parts = Object.entries(record).filter(([name]) => !(names as string[]).includes(name));
  return Object.fromEntries(parts) as Omit<Kind, Name>;
}
