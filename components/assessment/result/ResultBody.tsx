'use client';

import { ResultView } from '@/components/result/ResultView';
import type { ResultTexts } from '@/lib/instrument/result-texts';
import { pageOfQuestion } from '@/lib/navigation/paths';
import type { Speech } from '@/lib/report/texts';
import { route } from '../route';
import { useSession } from '../session';
import { useHref } from '../use-place';
import { useAssessed } from './use-assessed';
import { useCycle } from './use-cycle';
import { useDownload } from './use-download';
import { useEditing } from './use-editing';

/** The result with everything that can be changed and taken along from there. */
export function ResultBody({ speech, words }: { speech: Speech; words: ResultTexts }) {
  const { draft } = useSession();
  const href = useHref();
  const assessed = useAssessed();
  const editing = useEditing();
  const download = useDownload(assessed.request, words.head.download);
  const stations = useCycle();

  const hrefForQuestion = (id: string) => {
    const view = pageOfQuestion(route, id);
    return view ? `${href(view)}#${id}` : href({ kind: 'tasks' });
  };
  return (
    <>
      {download.status}
      <ResultView
        {...assessed}
        speech={speech}
        words={words}
        hrefForQuestion={hrefForQuestion}
        editing={editing}
        downloads={download.kinds}
        onDownload={download.start}
        fullRoundHref={href({ kind: 'tasks' })}
        stations={stations}
        earlierRounds={draft.rounds.length}
      />
    </>
  );
}
