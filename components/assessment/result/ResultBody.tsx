'use client';

import { lazy, useState } from 'react';
import { ResultView } from '@/components/result/ResultView';
import { Deferred } from '@/components/ui/Deferred';
import type { ResultTexts } from '@/lib/instrument/result-texts';
import type { Speech } from '@/lib/report/texts';
import { Screen } from '../Screen';
import { useSession } from '../session';
import { useTexts } from '../texts';
import { useHref } from '../use-place';
import { useQuestionHref } from '../use-question-href';
import { Computing } from './Computing';
import { type Assessed, useAssessed } from './use-assessed';
import { useCycle } from './use-cycle';
import { useEditing } from './use-editing';

const DownloadDialog = lazy(() => import('./download/DownloadDialog'));

interface BodyProps extends Assessed {
  speech: Speech;
  words: ResultTexts;
}

/** The result with everything that can be changed and taken along from there. */
function Body({ request, result, speech, words }: BodyProps) {
  const { title } = useTexts('result');
  const { draft } = useSession();
  const href = useHref();
  const hrefForQuestion = useQuestionHref();
  const editing = useEditing();
  const [downloading, setDownloading] = useState<'never' | 'open' | 'closed'>('never');
  const stations = useCycle();

  return (
    <Screen title={title}>
      {downloading !== 'never' && (
        <Deferred>
          <DownloadDialog
            open={downloading === 'open'}
            onClose={() => setDownloading('closed')}
            words={words.download}
            request={request}
          />
        </Deferred>
      )}
      <ResultView
        request={request}
        result={result}
        speech={speech}
        words={words}
        hrefForQuestion={hrefForQuestion}
        editing={editing}
        onDownload={() => setDownloading('open')}
        fullRoundHref={href({ kind: 'tasks' })}
        stations={stations}
        earlierRounds={draft.rounds.length}
      />
    </Screen>
  );
}

/** The result, as soon as there is one. */
export function ResultBody(words: Omit<BodyProps, keyof Assessed>) {
  const assessed = useAssessed();
  return assessed ? <Body {...assessed} {...words} /> : <Computing />;
}
