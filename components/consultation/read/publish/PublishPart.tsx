'use client';

import { lazy, useEffect, useRef, useState } from 'react';
import { Files } from '@/components/consultation/blocks/Files';
import { FoldedPart } from '@/components/consultation/blocks/FoldedPart';
import { useRead } from '@/components/consultation/read/context';
import { Button } from '@/components/ui/Button';
import { Deferred } from '@/components/ui/Deferred';
import { Notice } from '@/components/ui/Notice';
import { isUnchanged } from '@/lib/collecting/changes/change';
import type { Consultation, KeptPublication } from '@/lib/consultation/record';
import type { Ledger, Published } from '@/lib/consultation/types';
import { factsOf } from '@/lib/formats/consultation/order';
import { localDay } from '@/lib/i18n/day';
import { fill } from '@/lib/i18n/fill';
import { formatDay } from '@/lib/i18n/format';
import { useLocale } from '@/lib/page-texts/ui';
import type { EarlierRound } from '@/lib/session/consultation/earlier-round';
import { type ReadTerms, readFrom } from '@/lib/session/consultation/input';
import { makeConsultationFile } from '@/lib/session/consultation/make-file';
import { type Prepared, preparePublication } from '@/lib/session/consultation/reader';
import { Preview } from './Preview';

const PublishOnline = lazy(() =>
  import('@/components/consultation/online/PublishOnline').then(({ PublishOnline: Online }) => ({
    default: Online,
  })),
);

type State =
  | { kind: 'idle' | 'preparing' | 'failed' | 'changed' }
  | { kind: 'previewed'; prepared: Prepared; from: Consultation }
  | { kind: 'kept'; number: number };

interface PublishPartProps {
  terms: ReadTerms;
  /** The round before, if it is here. */
  earlier: EarlierRound | null;
  /** What the rounds before published: it counts, and gives no number here. */
  published: readonly Ledger[];
}

/** The parts of a consultation that decide about a publication. */
const RESTS_ON = [
  'proposal',
  'bodies',
  'responses',
  'packages',
  'terms',
  'superseded',
  'publications',
] as const;

/** What leaves the region: the working copy for itself, and numbered publications through the gate. */
export function PublishPart({ terms, earlier, published }: PublishPartProps) {
  const { consultation, change, reading, texts } = useRead();
  const { publish: words, files } = texts;
  const locale = useLocale();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const prepare = async () => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    setState({ kind: 'preparing' });
    try {
      const prepared = await preparePublication(
        readFrom(consultation, localDay(new Date())),
        {
          published: [
            ...published.map((ledger) => ({ ledger: { ...ledger, number: 0 } })),
            ...consultation.publications.map(({ ledger }) => ({ ledger })),
          ],
          terms,
          target: reading.smallest?.target,
          on: localDay(new Date()),
          earlier,
        },
        { signal },
      );
      setState({ kind: 'previewed', prepared, from: consultation });
    } catch {
      if (!signal.aborted) setState({ kind: 'failed' });
    }
  };

  const confirm = ({ publication, ledger }: Published, from: Consultation) => {
    // It was tested against what it was made from and the publications before it, and nothing else.
    if (!isUnchanged(from, consultation, ...RESTS_ON)) {
      setState({ kind: 'changed' });
      return;
    }
    const kept: KeptPublication = { publication, ledger, facts: factsOf(consultation) };
    // The store may make a change twice; a number is given once.
    change((now) =>
      now.publications.some((one) => one.publication.number === publication.number)
        ? now
        : { ...now, publications: [...now.publications, kept] },
    );
    setState({ kind: 'kept', number: publication.number });
  };

  return (
    <div className="print:hidden">
      <FoldedPart id="publish" title={words.title}>
        {terms.group === null && (
          <div>
            <h3 className="text-lg">{files.working}</h3>
            <p className="max-w-measure">{files.workingText}</p>
            <Files
              texts={files}
              make={(format, watching) =>
                makeConsultationFile(
                  { consultation, reading, locale, date: localDay(new Date()), format },
                  watching,
                )
              }
            />
          </div>
        )}
        <div>
          <h3 className="text-lg">{words.list}</h3>
          <p className="max-w-measure">{words.text}</p>
          {consultation.publications.length === 0 ? (
            <p className="mt-2">{words.none}</p>
          ) : (
            <ol className="mt-2 border-t border-rule">
              {consultation.publications.map((one) => (
                <PublicationItem key={one.publication.number} kept={one} />
              ))}
            </ol>
          )}
        </div>
        <Deferred>
          <PublishOnline publications={consultation.publications} />
        </Deferred>
        {state.kind !== 'previewed' && <Button onClick={prepare}>{words.prepare}</Button>}
        <div role="status">
          {state.kind === 'preparing' && <p>{words.preparing}</p>}
          {state.kind === 'kept' && (
            <p className="font-semibold">{fill(words.kept, { number: state.number })}</p>
          )}
        </div>
        {(state.kind === 'failed' || state.kind === 'changed') && (
          <div role="alert">
            <Notice tone="warning" label={words.title}>
              <p>{words[state.kind]}</p>
            </Notice>
          </div>
        )}
        {state.kind === 'previewed' && (
          <Preview
            prepared={state.prepared}
            onConfirm={() => confirm(state.prepared, state.from)}
            onCancel={() => setState({ kind: 'idle' })}
          />
        )}
      </FoldedPart>
    </div>
  );
}

/** A publication with its files, and the file with which a municipality lays its own answer beside it. */
function PublicationItem({ kept: { publication, ledger, facts } }: { kept: KeptPublication }) {
  const { consultation, texts } = useRead();
  const { publish: words, files } = texts;
  const locale = useLocale();
  const { number, on, reading } = publication;
  // As it was on its day.
  const told = { ...consultation, ...facts };
  return (
    <li className="border-b border-rule py-3">
      <h4 className="font-semibold">{fill(words.item, { number, date: formatDay(locale, on) })}</h4>
      <Files
        texts={files}
        make={(format, watching) =>
          makeConsultationFile(
            { consultation: told, reading, locale, date: on, number, format },
            watching,
          )
        }
      />
      <p className="mt-2 max-w-measure">{words.sourceText}</p>
      <Button
        variant="quiet"
        onClick={async () => {
          const { savePublication } = await import('@/lib/session/consultation/save-publication');
          savePublication(told, { publication, ledger }, words.sourceName);
        }}
      >
        {words.source}
      </Button>
    </li>
  );
}
