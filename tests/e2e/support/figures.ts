import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { test as base, type Page } from '@playwright/test';
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

interface Teller {
  /** Asks one thing at a time. */
  ask(given: object): Promise<unknown>;
  end(): void;
}

/** Starts the process that works out what pages are held to; starting it takes longer than all it is asked. */
function startTeller(): Teller {
  const { stdin, stdout } = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/e2e/support/tell.ts'],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  return {
    async ask(given) {
      stdin.write(`${JSON.stringify(given)}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error('the process that works out findings has ended');
      return JSON.parse(value);
    },
    end: () => stdin.end(),
  };
}

/** What is told by a process of its own, which all tests of a worker share. */
export interface Told {
  /** The requests of the worked examples in a language. */
  examplesIn(locale: Locale): Promise<AssessRequest[]>;
  /** What a result has to say, by id: worked out from what the interface answered. */
  findingsFor(result: AssessmentResult, request: AssessRequest): Promise<Record<string, Finding>>;
}

export const test = base.extend<object, { told: Told }>({
  told: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from the pattern.
    async ({}, use) => {
      const { ask, end } = startTeller();
      await use({
        examplesIn: (locale) => ask({ examplesIn: locale }) as Promise<AssessRequest[]>,
        findingsFor: (result, request) =>
          ask({ result, request }) as Promise<Record<string, Finding>>,
      });
      end();
    },
    { scope: 'worker' },
  ],
});

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
