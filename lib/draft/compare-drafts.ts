import type { Draft } from './draft';
import { stepsTo } from './field-parts';
import { changedFields, overlap } from './fields';

type Container = Record<string, unknown>;

/** What stands in a field, by path as `changedFields` names it; undefined when nothing does. */
export function fieldAt(draft: Draft, path: string): unknown {
  let at: unknown = draft;
  for (const step of stepsTo(path)) {
    at =
      at !== undefined && Object.hasOwn(at as Container, step)
        ? (at as Container)[step]
        : undefined;
  }
  return at;
}

/** A draft with another value in a field; undefined removes it, and objects that become empty. */
export const withField = (draft: Draft, path: string, value: unknown): Draft =>
  put(draft as unknown as Container, stepsTo(path), value) as unknown as Draft;

function put(container: Container, [step, ...rest]: string[], value: unknown): Container {
  if (Array.isArray(container)) {
    const place = Number(step);
    const cell = rest.length > 0 ? put(container[place], rest, value) : value;
    return container.with(place, cell) as unknown as Container;
  }
  const { [step as string]: present, ...others } = container;
  const part = rest.length > 0 ? put((present ?? {}) as Container, rest, value) : value;
  const empty =
    rest.length > 0 && step !== 'request' && Object.keys(part as Container).length === 0;
  return part === undefined || empty ? others : { ...container, [step as string]: part };
}

/** A draft with the values of some fields from another draft. */
export const withFieldsOf = (draft: Draft, from: Draft, paths: readonly string[]): Draft =>
  paths.reduce((merged, path) => withField(merged, path, fieldAt(from, path)), draft);

export interface Merge {
  /** Paths that only the other side changed: to be taken over. */
  taken: string[];
  /** Paths that both changed, to different values. */
  disputed: string[];
}

/**
 * Compares two drafts with their common base. Without a base (null), a field that only the other has is
 * taken, and one that both have with different values is disputed.
 */
export function compareDrafts(base: Draft | null, mine: Draft, theirs: Draft): Merge {
  const origin = base ?? {
    ...mine,
    name: '',
    fictional: null,
    rounds: [],
    changes: [],
    request: {},
  };
  const touching = (paths: string[]) => (path: string) =>
    paths.some((other) => overlap(path, other));
  const differs = touching(changedFields(mine, theirs));
  const isMineToo = touching(changedFields(origin, mine));
  const changed = changedFields(origin, theirs).filter(differs);
  return {
    taken: changed.filter((path) => !isMineToo(path)),
    disputed: changed.filter(isMineToo),
  };
}
