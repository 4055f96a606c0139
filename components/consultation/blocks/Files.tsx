'use client';

import { Button } from '@/components/ui/Button';
import { CONSULTATION_FORMATS, type ConsultationFormat } from '@/lib/formats/consultation/order';
import type { ConsultationReadTexts } from '@/lib/instrument/texts/consultation-read';
import { useMaking, type Watching } from '@/lib/session/download/use-making';

interface FilesProps {
  texts: Pick<ConsultationReadTexts['files'], 'formats' | 'making' | 'made' | 'failed'>;
  /** Makes a file and gives it to the person; returns its name. */
  make: (format: ConsultationFormat, watching: Watching) => Promise<string>;
}

/** The files of a reading. */
export function Files({ texts, make }: FilesProps) {
  const { state, start } = useMaking();
  return (
    <>
      <ul className="mt-1 flex flex-wrap gap-x-6">
        {CONSULTATION_FORMATS.map((format) => (
          <li key={format}>
            <Button
              variant="quiet"
              onClick={() => start(texts.formats[format], (watching) => make(format, watching))}
            >
              {texts.formats[format]}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" className="text-sm">
        {state.kind === 'making' && texts.making}
        {state.kind === 'done' && `${texts.made} ${state.file}`}
      </p>
      {state.kind === 'failed' && <p role="alert">{texts.failed}</p>}
    </>
  );
}
