'use client';

import { type ReactNode, startTransition, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { Blocks } from '@/components/consultation/blocks/Blocks';
import { FoldedPart } from '@/components/consultation/blocks/FoldedPart';
import { PartsActions } from '@/components/consultation/blocks/PartsActions';
import { firstInteraction } from '@/lib/browser/first-interaction';
import { localDay } from '@/lib/i18n/day';
import { buildConsultationSection } from '@/lib/report/consultation/build';
import {
  CONSULTATION_SECTIONS,
  type ConsultationReportInput,
  type ConsultationSectionId,
} from '@/lib/report/consultation/context';
import type { ReadTerms } from '@/lib/session/consultation/input';
import type { Sought } from '@/lib/session/consultation/reader';
import { Answers } from './answers/Answers';
import { useRead } from './context';
import { MapPart } from './map/MapPart';
import { Flips } from './packages/Flips';
import { Smallest } from './packages/Smallest';
import { Themes } from './remarks/Themes';

interface ReadPartsProps {
  terms: ReadTerms;
  onSought: (found: Sought) => void;
}

/** Everything of a report that is read on the screen; the map stands before how it was counted. */
const [FIRST] = CONSULTATION_SECTIONS;
const BEFORE_MAP = CONSULTATION_SECTIONS.slice(1, CONSULTATION_SECTIONS.indexOf('method'));
const AFTER_MAP = CONSULTATION_SECTIONS.slice(CONSULTATION_SECTIONS.indexOf('method'));

/** The parts of the reading: those of the report, with what can be done in them. */
export function ReadParts({ terms, onSought }: ReadPartsProps) {
  const { consultation, reading, texts, wording } = useRead();
  const whole = useWhole();
  const input = useMemo<ConsultationReportInput>(
    () => ({ consultation, reading, wording, audience: 'region', date: localDay(new Date()) }),
    [consultation, reading, wording],
  );
  const more: Partial<Record<ConsultationSectionId, ReactNode>> = {
    packages: (
      <>
        <Flips />
        {terms.group === null && <Smallest terms={terms} onSought={onSought} />}
      </>
    ),
    remarks: <Themes />,
    answers: <Answers />,
  };
  const part = (id: ConsultationSectionId) => (
    <SectionPart key={id} id={id} input={input} whole={whole} more={more[id]} />
  );
  return (
    <>
      <div className="mt-6">{part(FIRST)}</div>
      <PartsActions texts={texts.parts} />
      <div className="mt-2 border-t-2 border-ink">
        {BEFORE_MAP.map(part)}
        <MapPart whole={whole} />
        {AFTER_MAP.map(part)}
      </div>
    </>
  );
}

interface SectionPartProps {
  id: ConsultationSectionId;
  input: ConsultationReportInput;
  whole: boolean;
  more: ReactNode;
}

/** A part of the report; made once it is opened, or once everything is. */
function SectionPart({ id, input, whole, more }: SectionPartProps) {
  const first = id === FIRST;
  const { texts } = useRead();
  const [opened, setOpened] = useState(first);
  const shown = opened || whole;
  const blocks = useMemo(
    () => (shown ? buildConsultationSection(id, input).blocks : null),
    [shown, id, input],
  );
  return (
    <FoldedPart
      id={id}
      title={input.wording.many.sections[id].title}
      open={first}
      onOpen={() => setOpened(true)}
    >
      {blocks && (
        <>
          <Blocks blocks={blocks} showNumbers={texts.showNumbers} />
          {more}
        </>
      )}
    </FoldedPart>
  );
}

/** Whether everything is rendered: at the first sign of use, so that a search finds it, and on paper. */
function useWhole(): boolean {
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    const left = new AbortController();
    const { signal } = left;
    firstInteraction(signal).then(() => !signal.aborted && startTransition(() => setWhole(true)));
    addEventListener('beforeprint', () => flushSync(() => setWhole(true)), { signal });
    return () => left.abort();
  }, []);
  return whole;
}
