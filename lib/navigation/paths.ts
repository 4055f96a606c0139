import { pagesOf, QUICK, type Route } from './pages';

/** Screens that have a path of their own and nothing below it. */
const SINGLES = ['result', 'settings', 'team', 'meeting', 'shared'] as const;
type Single = (typeof SINGLES)[number];

/** A screen of an assessment. */
export type View =
  | { kind: 'tasks' | Single }
  /** `station` null: everything at once. */
  | { kind: 'check'; station: string | null }
  /** `station` is `quick` in the quick check. */
  | { kind: 'page'; station: string; page: string };

const CHECK = 'check';

/** The screen that a path below the assessment names, or null when there is no such screen. */
export function parsePath(route: Route, segments: readonly string[]): View | null {
  const [first, second, ...rest] = segments;
  if (rest.length > 0) return null;
  if (first === undefined) return { kind: 'tasks' };
  if (second === undefined) return parseSingle(first);
  const pages = pagesOf(route, first);
  if (second === CHECK && first !== QUICK && pages.length > 0)
    return { kind: CHECK, station: first };
  return pages.some(({ id }) => id === second)
    ? { kind: 'page', station: first, page: second }
    : null;
}

function parseSingle(segment: string): View | null {
  const single = SINGLES.find((kind) => kind === segment);
  if (single) return { kind: single };
  return segment === CHECK ? { kind: CHECK, station: null } : null;
}

function segmentsOf(view: View): string[] {
  switch (view.kind) {
    case 'tasks':
      return [];
    case 'check':
      return view.station === null ? [CHECK] : [view.station, CHECK];
    case 'page':
      return [view.station, view.page];
    default:
      return [view.kind];
  }
}

/** The path of a screen, without language. */
export function formatPath(assessment: string, view: View): string {
  return ['/assessment', assessment, ...segmentsOf(view)].join('/');
}

/** The screen below an assessment that a path without language names; null for any other path. */
export function viewAt(route: Route, assessment: string, path: string): View | null {
  const [, first, id, ...segments] = path.split('/');
  if (first !== 'assessment' || id !== assessment) return null;
  return parsePath(route, segments.filter(Boolean));
}

/** The page on which a question is asked. */
export function pageOfQuestion(route: Route, question: string): View | null {
  for (const { station, pages } of route.legs) {
    for (const page of pages) {
      if (page.kind === 'questions' && page.questions.some(({ id }) => id === question)) {
        return { kind: 'page', station: station.id, page: page.id };
      }
    }
  }
  return null;
}
