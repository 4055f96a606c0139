import type { z } from 'zod/mini';
import { isObject, type RawDraft, removed } from './raw-draft';
import type { Migrated } from './steps';

type Path = (string | number)[];
export type Issue = z.core.$ZodIssue;

/** Number of levels below `request` of the smallest part that can be removed. */
const DEPTH: Record<string, number> = {
  answers: 2,
  notes: 2,
  unsure: 2,
  intervals: 2,
  consensus: 2,
  // A list within: a question that no longer exists must not remove `confidential` as a whole.
  confidential: 3,
  plan: 2,
  context: 3,
};

/**
 * The path of the smallest removable part that an issue is about: in the request, or a closed round's
 * request as a whole; undefined elsewhere.
 */
function removable(path: Path): Path | undefined {
  const [top, part, of, inner] = path;
  if (top === 'rounds' && of === 'request') return path.slice(0, 3);
  if (top !== 'request' || part === undefined) return undefined;
  if (part === 'respondents') return path.slice(0, inner === 'answers' ? 5 : 3);
  return path.slice(0, 1 + (DEPTH[part] ?? 1));
}

/** The paths an issue is about. */
export const issuePaths = (issue: Issue): Path[] => {
  const path = issue.path as Path;
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
};

/** Takes out what is at a path and returns it; undefined when there is nothing. */
function takeOut(draft: RawDraft, path: Path): unknown {
  const key = path.at(-1) as string | number;
  let at: unknown = draft;
  for (const step of path.slice(0, -1)) {
    at = isContainer(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }
  if (!isContainer(at) || !Object.hasOwn(at, key)) return undefined;
  const value = at[key];
  if (Array.isArray(at)) at.splice(Number(key), 1);
  else delete at[key];
  return value;
}

const isContainer = (value: unknown): value is Record<string | number, unknown> =>
  isObject(value) || Array.isArray(value);

/** The part of the request, or the rounds. */
const partIn = ([top, part]: Path): string => String(top === 'request' ? part : top);

const nameOf = (path: Path): string =>
  String(path.findLast((key) => typeof key === 'string') ?? '');

/** Moves what the issues are about out of a draft and into notes. Issues elsewhere are left. */
export function setAside(given: RawDraft, issues: Issue[]): Migrated {
  const draft = structuredClone(given);
  const paths = issues.flatMap(issuePaths).flatMap((path) => {
    const part = removable(path);
    return part ? [part] : [];
  });
  const unique = [...new Map(paths.map((path) => [JSON.stringify(path), path])).values()];
  // Issues come in order of position: from the end, positions in lists stay right.
  const changes = unique.reverse().flatMap((path) => {
    const value = takeOut(draft, path);
    return value === undefined
      ? []
      : [removed(nameOf(path), { detail: 'notValid' }, partIn(path), value)];
  });
  return { draft, changes: changes.reverse() };
}
