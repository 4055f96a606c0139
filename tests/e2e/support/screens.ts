import type { APIRequestContext } from '@playwright/test';

/** Pages that ask for facts, which the instrument does not list as questions. */
const FORMS: Record<string, string[]> = {
  objective: ['municipality', 'task'],
  costs: ['table'],
  decide: ['review'],
};

/** Screens of an assessment beside its pages. The result is asked for with all its parts. */
const SINGLES = ['', '/check', '/result#plan', '/settings', '/team'];

/** The paths of all screens of an assessment, below its own address: every page and every check. */
export async function everyScreen(request: APIRequestContext): Promise<string[]> {
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
