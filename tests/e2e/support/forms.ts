import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Question, Station } from '@/lib/model/types';
import { buildRoute } from '@/lib/navigation/pages';

/** The test runner for browsers does not import JSON. */
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

const stations: Station[] = read('content/instrument/stations.json');
/** Every question, in the order in which they are asked. */
export const questions: Question[] = Object.entries(
  read('lib/instrument/questions.json') as Record<string, Partial<Question>[]>,
).flatMap(([station, list]) =>
  list.map((question) => ({ factors: [], ...question, station }) as unknown as Question),
);
const route = buildRoute(stations, questions);

/** A page of an assessment where something is filled in. */
export interface FilledPage {
  station: string;
  /** Below the address of the assessment, such as `/objective/task`. */
  path: string;
}

/** Every page that the instrument makes, in the order in which they are asked. */
export const filledPages: FilledPage[] = [
  ...route.legs.flatMap(({ pages }) => pages),
  ...route.quick,
].map(({ station, id }) => ({ station, path: `/${station}/${id}` }));

/** What is found in no page of the site by itself. */
export const SECRET = 'geheim7351';

/** Fills in every control on the page at once, also where scripts are switched off. */
export const fillAll = (page: Page, text: string): Promise<number> =>
  page.evaluate((typed) => {
    const controls = [...document.querySelectorAll('form')].flatMap((form) => [...form.elements]);
    for (const control of controls) {
      if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)) {
        control.checked = true;
      } else if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
        control.value = typed;
      }
    }
    return controls.length;
  }, text);

/** Sends every form on the page as a browser does when Enter is pressed or its button. */
export const sendAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const form of document.forms) form.requestSubmit();
  });
