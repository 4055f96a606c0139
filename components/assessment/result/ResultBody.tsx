'use client';

import { ResultView } from '@/components/result/ResultView';
import type { ResultTexts } from '@/lib/instrument/result-texts';
import { pageOfQuestion } from '@/lib/navigation/paths';
import type { Speech } from '@/lib/report/texts';
import { route } from '../route';
import { Screen } from '../Screen';
import { useSession } from '../session';
import { useTexts } from '../texts';
import { useHref } from '../use-place';
import type { Assessor } from './assessor';
import { Computing } from './Computing';
import { type Assessed, useAssessed } from './use-assessed';
import { useCycle } from './use-cycle';
import { useDownload } from './use-download';
import { useEditing } from './use-editing';

interface BodyProps extends Assessed {
  speech: Speech;
  words: ResultTexts;
}

/** The result with everything that can be changed and taken along from there. */
function Body({ request, result, speech, words }: BodyProps) {
  const { title } = useTexts('result');
  const { draft } = useSession();
  const href = useHref();
  const editing = useEditing();
  const download = useDownload(request, speech, words.head.download);
  const stations = useCycle();

  const hrefForQuestion = (id: string) => {
    const view = pageOfQuestion(route, id);
    return view ? `${href(view)}#${id}` : href({ kind: 'tasks' });
  };
  return (
    <Screen title={title}>
      {download.status}
      <ResultView
        request={request}
        result={result}
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
    </Screen>
  );
}

/** The result, as soon as there is one. */
export function ResultBody({
  assessor,
  ...words
}: Omit<BodyProps, keyof Assessed> & { assessor: Assessor }) {
  const assessed = useAssessed(assessor);
  return assessed ? <Body {...assessed} {...words} /> : <Computing />;
}
