import type { Consultation } from '@/lib/consultation/record';
import { canonicalJson } from '@/lib/json/canonical';

type Fields = Map<string, unknown>;

const under = (prefix: string, group: object | undefined): [string, unknown][] =>
  Object.entries(group ?? {}).flatMap(([key, value]) =>
    value === undefined ? [] : [[`${prefix}.${key}`, value] as [string, unknown]],
  );

const listed = <T>(
  prefix: string,
  list: readonly T[] | undefined,
  idOf: (item: T) => string,
): [string, unknown][] => (list ?? []).map((item) => [`${prefix}.${idOf(item)}`, item]);

/** The fields of a consultation that can be changed independently, by path. */
function fieldsOf(consultation: Consultation): Fields {
  const { proposal, bodies, contacts, classifications, packages, terms } = consultation;
  const { responses, themes, answers, typed } = consultation;
  const { fictional, locale, publications, superseded, previous, outlines } = consultation;
  const { points, expectations, money, ...facts } = proposal;
  return new Map<string, unknown>([
    ...Object.entries({ fictional, locale, publications, superseded, previous, outlines }),
    ...under('proposal', facts),
    ...under('proposal.expectations', expectations),
    ...under('proposal.money', money),
    ...listed('proposal.points', points, ({ id }) => id),
    ...listed('bodies', bodies, ({ id }) => id),
    ...under('contacts', contacts),
    ...under('classifications', classifications),
    ...listed('packages', packages, ({ id }) => id),
    ...under('terms', terms),
    ...listed('responses', responses, ({ body }) => body),
    ...under('themes', themes),
    ...listed('answers', answers, ({ point }) => point),
    ...under('typed', typed),
  ]);
}

const same = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));

/** Everything that can be changed in a consultation, as one text: the same for the same content. */
export const contentOf = (consultation: Consultation): string =>
  canonicalJson([...fieldsOf(consultation)].filter(([, value]) => value !== undefined).sort());

/** The paths of the fields in which two consultations differ, such as `proposal.title` or `responses.44021`. */
export function changedFields(before: Consultation, after: Consultation): string[] {
  const old = fieldsOf(before);
  const fresh = fieldsOf(after);
  return [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (path) => !same(old.get(path), fresh.get(path)),
  );
}
