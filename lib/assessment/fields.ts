import { canonicalJson } from './canonical';
import type { Draft } from './draft';

/** Parts of a request whose keys are fields of their own. */
const PER_KEY = ['answers', 'notes', 'confidence', 'consensus'] as const;

/** The fields of a draft that can be changed independently, by path. */
function fieldsOf({ name, fictional, rounds, changes, request }: Draft): Map<string, string> {
  const { answers: _a, notes: _n, confidence: _c, consensus: _s, context, ...whole } = request;
  const groups: [string, object | undefined][] = [
    ['', { name, fictional, rounds, changes }],
    ['request.', whole],
    ['request.context.municipality.', context?.municipality],
    ['request.context.task.', context?.task],
    ...PER_KEY.map((part): [string, object | undefined] => [`request.${part}.`, request[part]]),
  ];
  const fields = new Map<string, string>();
  for (const [prefix, group] of groups) {
    for (const [key, value] of Object.entries(group ?? {})) {
      if (value !== undefined) fields.set(prefix + key, canonicalJson(value));
    }
  }
  return fields;
}

/** The paths of the fields in which two drafts differ, such as `request.answers.demand-it`. */
export function changedFields(before: Draft, after: Draft): string[] {
  const old = fieldsOf(before);
  const fresh = fieldsOf(after);
  return [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (path) => old.get(path) !== fresh.get(path),
  );
}
