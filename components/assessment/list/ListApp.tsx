'use client';

import { DocumentListPage } from '@/components/session/DocumentListPage';
import { useStoreState } from '@/components/session/StorageNotice';
import { PageReady } from '@/components/shell/PageReady';
import { usePrefetch } from '@/lib/browser/use-prefetch';
import { useTexts } from '@/lib/page-texts/assessment';
import { useList } from '@/lib/session/opening/use-list';
import { type ExampleStory, Examples } from './Examples';
import { ImportPanel } from './ImportPanel';
import { listLoads } from './list-loads';
import { OwnAssessments } from './OwnAssessments';
import { StartButtons } from './StartButtons';
import { StoragePanel } from './StoragePanel';

/** The assessments on this device, and the ways to begin one. */
export function ListApp({ examples }: { examples: ExampleStory[] }) {
  const texts = useTexts('list');
  const list = useList();
  const state = useStoreState(list.store);
  usePrefetch(listLoads);

  return (
    <DocumentListPage list={list} texts={texts} start={<StartButtons list={list} />}>
      {(on) => (
        <>
          <PageReady />
          <OwnAssessments list={list} {...on} />
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
