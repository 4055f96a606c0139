'use client';

import { useCallback, useEffect } from 'react';
import { DocumentListPage } from '@/components/session/DocumentListPage';
import { OwnDocuments } from '@/components/session/OwnDocuments';
import { PageReady } from '@/components/shell/PageReady';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { useGo } from '@/lib/browser/use-go';
import { usePrefetch } from '@/lib/browser/use-prefetch';
import { localePath } from '@/lib/i18n/paths';
import { formatConsultationPath, OPEN_EXAMPLE } from '@/lib/navigation/consultation-paths';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale } from '@/lib/page-texts/ui';
import { consultationStore } from '@/lib/session/consultation/device';
import { useDocuments } from '@/lib/session/opening/use-list';
import { ConsultationRow } from './ConsultationRow';
import { listLoads, loadWork } from './list-loads';
import { OpenFile } from './OpenFile';
import { UnreadableConsultation } from './UnreadableConsultation';

/** The consultations on this device, and the ways to begin one. */
export function ConsultationList() {
  const texts = useConsultationTexts('list');
  const list = useDocuments(consultationStore);
  const locale = useLocale();
  const go = useGo();
  usePrefetch(listLoads);
  const { attempt } = list;

  const begin = () =>
    attempt(async (store) => {
      const id = await (await loadWork()).begin(store, locale);
      go(localePath(locale, formatConsultationPath(id, { step: 'overview' })));
    });
  const beginExample = useCallback(
    () =>
      attempt(async (store) => {
        const id = await (await loadWork()).beginExample(store, locale);
        go(localePath(locale, formatConsultationPath(id, { step: 'read' })));
      }),
    [attempt, locale, go],
  );

  // Asked for by a link of another page; once, whoever comes back here.
  useEffect(() => {
    if (window.location.hash !== `#${OPEN_EXAMPLE}`) return;
    window.history.replaceState(null, '', window.location.pathname);
    void beginExample();
  }, [beginExample]);

  const start = (
    <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
      <Button onClick={() => void begin()}>{texts.create}</Button>
      <Button variant="secondary" onClick={() => void beginExample()}>
        {texts.example}
      </Button>
    </div>
  );
  return (
    <DocumentListPage list={list} texts={texts} start={start}>
      {(on, state) => (
        <>
          <PageReady />
          <OwnDocuments list={list} texts={texts}>
            {(summary) =>
              summary.status === 'ok' ? (
                <ConsultationRow key={summary.id} summary={summary} list={list} {...on} />
              ) : (
                <UnreadableConsultation key={summary.id} summary={summary} list={list} {...on} />
              )
            }
          </OwnDocuments>
          <Section heading={texts.exampleHeading}>
            <p>{texts.exampleBody}</p>
          </Section>
          <OpenFile list={list} />
          <Section heading={texts.placeHeading}>
            <p>{state?.place === 'memory' ? texts.placeMemory : texts.placeDevice}</p>
            {state && state.place !== 'memory' && (
              <p>{state.persistent ? texts.placePersistent : texts.placeBestEffort}</p>
            )}
          </Section>
        </>
      )}
    </DocumentListPage>
  );
}
