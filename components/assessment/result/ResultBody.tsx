'use client';

import { lazy, Suspense, useState } from 'react';
import { ResultView } from '@/components/result/ResultView';
import type { ResultTexts } from '@/lib/instrument/result-texts';
import { pageOfQuestion } from '@/lib/navigation/paths';
import type { Speech } from '@/lib/report/texts';
import { route } from '../route';
import { useSession } from '../session';
import { useHref } from '../use-place';
import { useAssessed } from './use-assessed';
import { useCycle } from './use-cycle';
import { useEditing } from './use-editing';

const DownloadDialog = lazy(() => import('./download/DownloadDialog'));

/** The result with everything that can be changed and taken along from there. */
export function ResultBody({ speech, words }: { speech: Speech; words: ResultTexts }) {
  const { draft } = useSession();
  const href = useHref();
  const assessed = useAssessed();
  const editing = useEditing();
  const [downloading, setDownloading] = useState<'never' | 'open' | 'closed'>('never');
  const stations = useCycle();

  const hrefForQuestion = (id: string) => {
    const view = pageOfQuestion(route, id);
    return view ? `${href(view)}#${id}` : href({ kind: 'tasks' });
  };
  return (
    <>
      {downloading !== 'never' && (
        <Suspense>
          <DownloadDialog
            open={downloading === 'open'}
            onClose={() => setDownloading('closed')}
            words={words.download}
            request={assessed.request}
          />
        </Suspense>
      )}
      <ResultView
        {...assessed}
        speech={speech}
        words={words}
        hrefForQuestion={hrefForQuestion}
        editing={editing}
        onDownload={() => setDownloading('open')}
        fullRoundHref={href({ kind: 'tasks' })}
        stations={stations}
        earlierRounds={draft.rounds.length}
      />
    </>
  );
}
