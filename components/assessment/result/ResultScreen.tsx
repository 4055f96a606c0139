'use client';

import { startTransition, useCallback, useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { PageTitle } from '@/components/ui/PageTitle';
import { useFragment } from '@/lib/browser/use-fragment';
import { inTerms } from '@/lib/instrument/texts/terms';
import { isUntouched } from '@/lib/navigation/progress';
import { useTerms, useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useFailureWords } from '@/lib/page-texts/use-failure-words';
import { useSession } from '@/lib/session/session';
import { Computing } from './Computing';
import { NoResult } from './NoResult';
import { loadResult, type ResultKit } from './result-loader';

type Loading =
  | { kind: 'loading' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'loaded'; kit: ResultKit };

/** The result of the assessment, loaded when it is asked for. */
export default function ResultScreen() {
  const locale = useLocale();
  const terms = useTerms();
  const { given, ready } = useSession();
  const fragment = useFragment();
  const [state, setState] = useState<Loading>({ kind: 'loading' });

  const load = useCallback(() => {
    setState({ kind: 'loading' });
    loadResult(locale).then(
      (kit) => startTransition(() => setState({ kind: 'loaded', kit })),
      (error) => setState({ kind: 'failed', error }),
    );
  }, [locale]);
  useEffect(load, [load]);

  // Who only gives remarks to whoever asks has nothing else here.
  if (ready && isUntouched(given) && fragment !== 'response') return <NoResult />;
  if (ready && state.kind === 'loaded') {
    const { Body, wording, texts } = state.kit;
    return <Body wording={inTerms(wording, terms)} texts={inTerms(texts, terms)} />;
  }
  if (state.kind !== 'failed') return <Computing />;
  return <NotLoaded error={state.error} onRetry={load} />;
}

/** That the result did not come, and why. */
function NotLoaded({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const texts = useTexts('result');
  const why = useFailureWords(error);
  return (
    <>
      <PageTitle>{texts.title}</PageTitle>
      <p role="status" className="mt-4 max-w-measure">
        {`${texts.failed} ${why}`}
      </p>
      <div className="mt-6">
        <Button onClick={onRetry}>{texts.retry}</Button>
      </div>
    </>
  );
}
