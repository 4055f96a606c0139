/**
 * The content of a record that cannot be opened, as a file may hold it: without what members of a team
 * answered in confidence, wherever this or a newer version keeps that.
 */
export function recordForFile(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(recordForFile);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(
    ([key]) => key !== 'respondents' || !Object.hasOwn(value, 'confidential'),
  );
  return Object.fromEntries(kept.map(([key, part]) => [key, recordForFile(part)]));
}
