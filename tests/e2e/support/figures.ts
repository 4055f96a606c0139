import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import type { Finding } from '@/lib/findings';
import type { Locale } from '@/lib/i18n/locales';
import type { AssessmentResult } from '@/lib/model/result';
import type { AssessRequest } from '@/lib/model/types';

/** What a page shows of a finding. */
export interface Shown {
  id: string;
  class: string | null;
  figure: string | null;
  text: string;
}

const tell = (given: object) =>
  JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', 'tests/e2e/support/tell.ts'], {
      input: JSON.stringify(given),
      encoding: 'utf8',
    }),
  );

/** The requests of the worked examples in a language. */
export const examplesIn = (locale: Locale): AssessRequest[] => tell({ examplesIn: locale });

/** What a result has to say, by id: worked out in a process of its own, from what the interface answered. */
export const findingsFor = (
  result: AssessmentResult,
  request: AssessRequest,
): Record<string, Finding> => tell({ result, request });

/** Every finding on the page, also what is folded away. */
export const shownOn = (page: Page): Promise<Shown[]> =>
  page.locator('[data-finding]').evaluateAll((elements) =>
    elements.map((element) => ({
      id: element.getAttribute('data-finding') ?? '',
      class: element.getAttribute('data-class'),
      figure: element.getAttribute('data-figure'),
      text: (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
    })),
  );

/** Findings that the page lays out otherwise than as one sentence: as a list with links, or in a table. */
export const isLaidOut = ({ id }: Pick<Shown, 'id'>): boolean =>
  /^(levers|factor|constraint)\./.test(id);
