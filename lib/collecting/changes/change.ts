import type { Consultation } from '@/lib/consultation/record';
import type { Change } from '@/lib/draft/store/store';
import { canonicalJson } from '@/lib/json/canonical';

/** A change of a consultation; the documents of a device are changed by pure functions only. */
export type ConsultationChange = Change<Consultation>;

/** Whether these parts of a consultation have the content they had; another tab may have changed them. */
export const isUnchanged = <Part extends keyof Consultation>(
  before: Pick<Consultation, Part>,
  now: Pick<Consultation, Part>,
  ...parts: Part[]
): boolean =>
  parts.every(
    (part) =>
      before[part] === now[part] || canonicalJson(before[part]) === canonicalJson(now[part]),
  );

/** A copy of an object without the keys whose value is undefined. */
export function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

/** The same, undefined when nothing is left. */
export function someOf<T extends object>(value: T): T | undefined {
  const kept = defined(value);
  return Object.keys(kept).length > 0 ? kept : undefined;
}

/** A list with an item put back where it stood, unless it is there. */
export function putBack<T>(
  list: readonly T[],
  item: T,
  at: number,
  is: (other: T) => boolean,
): T[] {
  return list.some(is) ? [...list] : list.toSpliced(at, 0, item);
}
