'use client';

import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { ProgressBar } from '@/components/ui/ProgressBar';
import type { Consultation } from '@/lib/consultation/record';
import type { ConsultationReading } from '@/lib/consultation/types';
import { groupTitle } from '@/lib/findings/consultation';
import { fill, plural } from '@/lib/i18n/fill';
import type { ConsultationReadTexts } from '@/lib/instrument/texts/consultation-read';
import { useLocale } from '@/lib/page-texts/ui';
import type { ReadTerms } from '@/lib/session/consultation/input';
import type { Sought } from '@/lib/session/consultation/reader';
import { useEarlierRound } from '@/lib/session/consultation/use-earlier-round';
import { useReading } from '@/lib/session/consultation/use-reading';
import type { ManyWording } from '@/lib/wording/consultation';
import { type ChangeConsultation, ReadProvider } from './context';
import { Filter } from './Filter';
import { PublishPart } from './publish/PublishPart';
import { ReadParts } from './ReadParts';

interface ReadViewProps {
  consultation: Consultation;
  change: ChangeConsultation;
  texts: ConsultationReadTexts;
  wording: ManyWording;
}

/** What a smallest combination was sought for; remarks and their themes change nothing about it. */
const soughtFor = (
  { packages, bodies, responses }: Consultation,
  { norm, rule, group }: ReadTerms,
) => [packages, bodies, norm, rule, group, responses.map(({ hash }) => hash).join()] as const;

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((item, at) => item === b[at]);

/** How many answered and are in no figure: they want to be counted only, and are too few for it here. */
const hiddenIn = ({ overall, response }: ConsultationReading): number =>
  overall.counted === null ? 0 : response.answered - overall.counted;

/** The reading of many with what it is read under; it is made anew when something changes. */
export function ReadView({ consultation, change, texts, wording }: ReadViewProps) {
  const [terms, setTerms] = useState<ReadTerms>({ rule: 'default', group: null });
  const [sought, setSought] = useState<{ for: readonly unknown[]; found: Sought } | null>(null);
  const before = useEarlierRound(consultation);
  const earlier = before.kind === 'here' ? before.earlier : null;
  const { kind, reading: read, progress, again } = useReading(consultation, terms, earlier);
  const locale = useLocale();

  // What was found for other terms or other packages is no longer true.
  const found =
    sought && sameItems(sought.for, soughtFor(consultation, terms)) ? sought.found : undefined;
  const reading = useMemo(
    () => read && (found ? { ...read, smallest: found } : read),
    [read, found],
  );

  const named = { wording, consultation };
  const group = terms.group && groupTitle(named, terms.group.classification, terms.group.group);

  return (
    <article>
      <h1 className="text-2xl md:text-3xl">{texts.title}</h1>
      <p className="text-ink-soft">{consultation.proposal.title}</p>
      {consultation.fictional && (
        <p className="mt-2 max-w-measure font-semibold">{texts.fictional}</p>
      )}
      {before.kind === 'notHere' && consultation.previous && (
        <div className="mt-4">
          <Notice tone="warning" label={texts.earlierNotHere.title}>
            <p>
              {fill(texts.earlierNotHere.text, {
                title: consultation.previous.title,
                version: consultation.previous.version,
              })}
            </p>
          </Notice>
        </div>
      )}
      {consultation.responses.length === 0 ? (
        <div className="mt-6">
          <Notice label={texts.empty.title}>
            <p>{texts.empty.text}</p>
          </Notice>
        </div>
      ) : (
        <>
          <Filter
            consultation={consultation}
            texts={texts}
            wording={wording}
            terms={terms}
            norm={read?.norm}
            onChange={setTerms}
          />
          <div role="status" className="mt-4">
            {kind === 'reading' && (
              <>
                <p className="text-ink-soft">{reading ? texts.updating : texts.loading}</p>
                {progress && progress.total > 1 && (
                  <ProgressBar
                    label={texts.progress.label}
                    value={progress.done}
                    max={progress.total}
                    text={fill(texts.progress.text, progress)}
                  />
                )}
              </>
            )}
            {kind === 'tooFew' && group && (
              <Notice label={texts.filter.tooFew.title}>
                <p>{fill(texts.filter.tooFew.text, { group })}</p>
              </Notice>
            )}
            {kind === 'shown' && reading && group && (
              <>
                <p className="max-w-measure font-semibold">
                  {fill(texts.filter.reading, {
                    group,
                    answered: reading.response.answered,
                    asked: reading.response.asked,
                  })}
                </p>
                {hiddenIn(reading) > 0 && (
                  <p className="max-w-measure">
                    {plural(locale, texts.filter.partly, hiddenIn(reading))}
                  </p>
                )}
              </>
            )}
          </div>
          {kind === 'failed' && (
            <div role="alert" className="mt-4">
              <Notice tone="warning" label={texts.failed.title}>
                <p>{texts.failed.text}</p>
                <Button variant="secondary" onClick={again}>
                  {texts.failed.again}
                </Button>
              </Notice>
            </div>
          )}
          {reading && (
            <ReadProvider
              consultation={consultation}
              change={change}
              texts={texts}
              wording={wording}
              reading={reading}
            >
              <ReadParts
                terms={terms}
                onSought={(result) =>
                  setSought({ for: soughtFor(consultation, terms), found: result })
                }
              />
              <PublishPart terms={terms} earlier={earlier} published={before.published} />
            </ReadProvider>
          )}
        </>
      )}
    </article>
  );
}
