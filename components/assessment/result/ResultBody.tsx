'use client';

import { lazy, useState } from 'react';
import { ResultView } from '@/components/result/ResultView';
import { Screen } from '@/components/session/Screen';
import { Deferred } from '@/components/ui/Deferred';
import { OWN_ROLE } from '@/lib/fields/role-field';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import { useTexts } from '@/lib/page-texts/assessment';
import { useHref } from '@/lib/session/navigation/use-location';
import { useQuestionHref } from '@/lib/session/navigation/use-question-href';
import { type Assessed, useAssessed } from '@/lib/session/result/use-assessed';
import { useCycle } from '@/lib/session/result/use-cycle';
import { useEditing } from '@/lib/session/result/use-editing';
import { useRoom } from '@/lib/session/room/room';
import { useSession } from '@/lib/session/session';
import type { Wording } from '@/lib/wording/texts';
import { Computing } from './Computing';

const OwnParts = lazy(() => import('./own/OwnParts'));
const DownloadDialog = lazy(() => import('./download/DownloadDialog'));

interface BodyProps extends Assessed {
  wording: Wording;
  texts: ResultTexts;
}

/** The result with everything that can be changed and taken along from there. */
function Body({ request, result, wording, texts }: BodyProps) {
  const { title } = useTexts('result');
  const { draft } = useSession();
  const { room, known } = useRoom();
  const href = useHref();
  const hrefForQuestion = useQuestionHref();
  const editing = useEditing(request);
  const [downloading, setDownloading] = useState<'never' | 'open' | 'closed'>('never');
  const stations = useCycle();

  return (
    <Screen title={title}>
      {downloading !== 'never' && (
        <Deferred>
          <DownloadDialog
            open={downloading === 'open'}
            onClose={() => setDownloading('closed')}
            texts={texts.download}
            request={request}
          />
        </Deferred>
      )}
      <ResultView
        request={request}
        result={result}
        wording={wording}
        texts={texts}
        hrefForQuestion={hrefForQuestion}
        editing={editing}
        onDownload={() => setDownloading('open')}
        fullRoundHref={href({ kind: 'tasks' })}
        roleHref={
          known && !room && !result.team && !request.intervals
            ? `${href({ kind: 'tasks' })}#${OWN_ROLE}`
            : undefined
        }
        stations={stations}
        earlierRounds={draft.rounds.length}
        ownParts={
          <Deferred loading={texts.loading}>
            <OwnParts />
          </Deferred>
        }
      />
    </Screen>
  );
}

/** The result, as soon as there is one. */
export function ResultBody(words: Omit<BodyProps, keyof Assessed>) {
  const assessed = useAssessed();
  return assessed ? <Body {...assessed} {...words} /> : <Computing />;
}
