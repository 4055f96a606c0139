'use client';

import { useEffect, useRef } from 'react';
import { FigureTable } from '@/components/charts/FigureTable';
import { Blocks } from '@/components/consultation/blocks/Blocks';
import { withheldRows } from '@/components/consultation/blocks/withheld';
import { useRead } from '@/components/consultation/read/context';
import { Button } from '@/components/ui/Button';
import { Details } from '@/components/ui/Details';
import { fill, plural } from '@/lib/i18n/fill';
import { useLocale } from '@/lib/page-texts/ui';
import { buildConsultationReport } from '@/lib/report/consultation/build';
import type { Prepared } from '@/lib/session/consultation/reader';

interface PreviewProps {
  prepared: Prepared;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Exactly what a publication shows, and what it does not, before anybody confirms it. */
export function Preview({ prepared, onConfirm, onCancel }: PreviewProps) {
  const { consultation, wording, texts } = useRead();
  const { publish: words, showNumbers } = texts;
  const locale = useLocale();
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => ref.current?.focus(), []);
  const { publication, tables, shown } = prepared;
  const { number, on, reading } = publication;
  const report = buildConsultationReport({
    consultation,
    reading,
    wording,
    audience: 'public',
    date: on,
  });
  const before = consultation.publications.length;
  const withheld = withheldRows({ consultation, reading, wording, words });

  return (
    <div className="border-t-2 border-ink pt-4">
      <h3 ref={ref} tabIndex={-1} className="text-lg">
        {fill(words.preview, { number })}
      </h3>
      <p className="max-w-measure">{words.previewText}</p>
      <p>{before === 0 ? words.tested.none : plural(locale, words.tested, before)}</p>
      <p>{fill(words.shown, { shown, total: tables })}</p>
      <div className="mt-4">
        {report.sections.map(({ id, title, blocks }) => (
          <Details key={id} summary={title}>
            <div className="space-y-6">
              <Blocks blocks={blocks} showNumbers={showNumbers} />
            </div>
          </Details>
        ))}
      </div>
      <div className="mt-4">
        {withheld.length === 0 ? (
          <p>{words.nothingWithheld}</p>
        ) : (
          <FigureTable
            caption={words.withheld}
            columns={[words.where, words.what, words.why, words.number]}
            rows={withheld}
            words={3}
          />
        )}
      </div>
      <div className="mt-6 flex flex-wrap gap-x-4 gap-y-3">
        <Button onClick={onConfirm}>{fill(words.confirm, { number })}</Button>
        <Button variant="secondary" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
