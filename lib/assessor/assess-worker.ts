import { formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { instrument } from '@/lib/instrument/instrument';
import { assess, type WhatIf, whatIf } from '@/lib/model';
import type { AssessmentResult } from '@/lib/model/result';
import type { ScoredRequest } from '@/lib/model/types';

/** A request with the number that its answer is to carry. */
export interface Ask {
  turn: number;
  request: ScoredRequest;
  /** Of the page that shows the result. */
  locale: Locale;
  /** To score as if these were done; without them the request is assessed. */
  measures?: readonly string[];
}

/** First that the worker is there; then the answer to each request, or why there is none. */
export type Reply =
  | { ready: true }
  | ({ turn: number } & ({ answer: AssessmentResult | WhatIf } | { problem: string }));

/** The part of a worker's scope that is used here. */
interface AssessScope {
  postMessage(message: Reply): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Ask>) => void): void;
}

/** Assesses in the browser, apart from the page: a phone stays quick to the touch meanwhile. */
const scope = self as unknown as AssessScope;

scope.addEventListener('message', ({ data: { turn, request, locale, measures } }) => {
  try {
    const answer = measures ? whatIf(instrument, request, measures) : assess(instrument, request);
    // A browser reads how a language writes numbers once, for page and workers: better here than there.
    formatNumber(locale, 1);
    scope.postMessage({ turn, answer });
  } catch (error) {
    scope.postMessage({ turn, problem: String(error) });
  }
});

scope.postMessage({ ready: true });
