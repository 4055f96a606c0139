import type { APIRequestContext } from '@playwright/test';
import { walkedPages, walksEverything } from './walked';

/** Pages that ask for facts, which the instrument does not list as questions. */
const FORMS: Record<string, string[]> = {
  objective: ['municipality', 'task'],
  costs: ['table'],
  decide: ['review'],
};

/** Screens of an assessment beside its pages. The result is asked for with all its parts. */
const SINGLES = ['', '/check', '/result#plan', '/settings', '/team'];

/** The paths of all screens of an assessment, below its own address: every page and every check. */
async function everyScreen(request: APIRequestContext): Promise<string[]> {
  const response = await request.get('/api/v1/instrument?locale=nl');
  const { questions } = (await response.json()) as {
    questions: { station: string; page: string }[];
  };
  const asked = questions.map(({ station, page }) => `/${station}/${page}`);
  const facts = Object.entries(FORMS).flatMap(([station, pages]) =>
    pages.map((page) => `/${station}/${page}`),
  );
  const pages = [...new Set([...facts, ...asked])];
  const checks = pages.map((path) => `/${path.split('/')[1]}/check`);
  return [...SINGLES, ...pages, ...new Set(checks)];
}

const stationOf = (path: string) => path.split('/')[1];

/**
 * The screens that a walk goes over, in their order: in the first language the pages that other walks meet
 * and every check; in another one page of each station, since only its words differ.
 */
export async function walkedScreens(
  request: APIRequestContext,
  inFirstLanguage: boolean,
): Promise<string[]> {
  const screens = await everyScreen(request);
  if (walksEverything) return screens;
  const walked = new Set(walkedPages.map(({ path }) => path));
  const met = screens.filter(
    (path) => SINGLES.includes(path) || path.endsWith('/check') || walked.has(path),
  );
  if (inFirstLanguage) return met;
  return met.filter(
    (path, at) =>
      SINGLES.includes(path) ||
      met.findIndex((other) => stationOf(other) === stationOf(path)) === at,
  );
}
