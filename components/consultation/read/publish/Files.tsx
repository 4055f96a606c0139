'use client';

import { useRead } from '@/components/consultation/read/context';
import { Button } from '@/components/ui/Button';
import type { PublishedFacts } from '@/lib/consultation/record';
import type { ConsultationReading } from '@/lib/consultation/types';
import { CONSULTATION_FORMATS } from '@/lib/formats/consultation/order';
import { useLocale } from '@/lib/page-texts/ui';
import { makeConsultationFile } from '@/lib/session/consultation/make-file';
import { useMaking } from '@/lib/session/download/use-making';

interface FilesProps {
  reading: ConsultationReading;
  /** What a publication said beside it; what the consultation holds today if absent. */
  facts?: PublishedFacts;
  /** YYYY-MM-DD. */
  date: string;
  /** Of a publication. */
  number?: number;
}

/** The files of a reading. */
export function Files({ reading, facts, date, number }: FilesProps) {
  const { consultation, texts } = useRead();
  const { files } = texts;
  const locale = useLocale();
  const { state, start } = useMaking();
  return (
    <>
      <ul className="mt-1 flex flex-wrap gap-x-6">
        {CONSULTATION_FORMATS.map((format) => (
          <li key={format}>
            <Button
              variant="quiet"
              onClick={() =>
                start(files.formats[format], (watching) =>
                  makeConsultationFile(
                    { consultation, facts, reading, locale, date, number, format },
                    watching,
                  ),
                )
              }
            >
              {files.formats[format]}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="text-sm">
        {state.kind === 'making' && files.making}
        {state.kind === 'done' && `${files.made} ${state.file}`}
      </p>
      {state.kind === 'failed' && <p role="alert">{files.failed}</p>}
    </>
  );
}
