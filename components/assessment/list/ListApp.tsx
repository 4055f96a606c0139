'use client';

import { DocumentListPage } from '@/components/session/DocumentListPage';
import { OwnDocuments } from '@/components/session/OwnDocuments';
import { PageReady } from '@/components/shell/PageReady';
import { usePrefetch } from '@/lib/browser/use-prefetch';
import { useTexts } from '@/lib/page-texts/assessment';
import { useList } from '@/lib/session/opening/use-list';
import { AssessmentRow } from './AssessmentRow';
import { type ExampleStory, Examples } from './Examples';
import { ImportPanel } from './ImportPanel';
import { listLoads } from './list-loads';
import { StartButtons } from './StartButtons';
import { StoragePanel } from './StoragePanel';
import { UnreadableRow } from './UnreadableRow';

/** The assessments on this device, and the ways to begin one. */
export function ListApp({ examples }: { examples: ExampleStory[] }) {
  const texts = useTexts('list');
  const list = useList();
  usePrefetch(listLoads);

  return (
    <DocumentListPage list={list} texts={texts} start={<StartButtons list={list} />}>
      {(on, state) => (
        <>
          <PageReady />
          <OwnDocuments list={list} texts={texts}>
            {(summary) =>
              summary.status === 'ok' ? (
                <AssessmentRow key={summary.id} summary={summary} list={list} {...on} />
              ) : (
                <UnreadableRow
                  key={summary.id}
                  summary={summary}
                  texts={texts}
                  list={list}
                  {...on}
                />
              )
            }
          </OwnDocuments>
          {/* Where these stand is known once it is known how long the list is. */}
          {(list.summaries ?? list.problem) && (
            <>
              <Examples list={list} examples={examples} />
              <ImportPanel list={list} />
              <StoragePanel list={list} state={state} tell={on.tell} />
            </>
          )}
        </>
      )}
    </DocumentListPage>
  );
}
