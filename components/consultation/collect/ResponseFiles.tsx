'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { FileDrop } from '@/components/ui/form/FileDrop';
import { ProgressBar } from '@/components/ui/ProgressBar';
import { Section } from '@/components/ui/Section';
import type { Dropped } from '@/lib/browser/dropped-files';
import { withRead } from '@/lib/collecting/changes/responses';
import { readBeside } from '@/lib/collecting/responses/read-responses';
import type { ReadOutcome } from '@/lib/collecting/responses/types';
import { fill } from '@/lib/i18n/fill';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { Outcomes } from './Outcomes';

interface Reading {
  done: number;
  total: number;
}

/** Reads what came back, hundreds of files at once if need be, and says of each what came of it. */
export function ResponseFiles() {
  const texts = useConsultationTexts('collect');
  const { notAFile } = useConsultationTexts('refusals');
  const { draft, change } = useConsultation();
  const running = useRef<AbortController | null>(null);
  const latest = useRef(draft);
  const [reading, setReading] = useState<Reading | null>(null);
  const [outcomes, setOutcomes] = useState<ReadOutcome[]>([]);
  const [problem, setProblem] = useState('');
  const [told, setTold] = useState('');

  useEffect(() => {
    latest.current = draft;
  }, [draft]);
  // Leaving the page ends reading.
  useEffect(() => () => running.current?.abort(), []);

  const read = async (files: readonly File[]) => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    setProblem('');
    setTold('');
    setOutcomes([]);
    setReading({ done: 0, total: files.length });
    try {
      const found = await readBeside(files, () => latest.current, {
        signal: control.signal,
        onProgress: (progress) => !control.signal.aborted && setReading(progress),
      });
      change('responses', withRead(found), { buildsOn: true });
      setOutcomes(found);
    } catch {
      if (control.signal.aborted) setTold(texts.cancelled);
      else setProblem(texts.failed);
    }
    if (running.current === control) setReading(null);
  };
  const take = ({ files, other }: Dropped) => {
    if (files.length > 0) void read(files);
    else if (other) setProblem(notAFile);
  };

  return (
    <Section heading={texts.filesHeading}>
      <FileDrop
        id="response-files"
        label={texts.filesLabel}
        hint={texts.filesDrop}
        error={problem || undefined}
        accept=".json,.pdf,application/json,application/pdf"
        several
        onTake={take}
      >
        {reading && (
          <div className="mt-4 space-y-3">
            <ProgressBar
              label={texts.reading}
              value={reading.done}
              max={reading.total}
              text={fill(texts.readingText, { at: reading.done, of: reading.total })}
            />
            <Button variant="secondary" onClick={() => running.current?.abort()}>
              {texts.cancel}
            </Button>
          </div>
        )}
        <p role="status" className="mt-2 empty:hidden">
          {told}
        </p>
      </FileDrop>
      {outcomes.length > 0 && <Outcomes outcomes={outcomes} onChange={setOutcomes} />}
    </Section>
  );
}
