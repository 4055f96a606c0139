'use client';

import { Button } from '@/components/ui/Button';
import { saveFile } from '@/lib/browser/save-file';
import type { RoomResult } from '@/lib/disclosure/room';
import type { FileFormat } from '@/lib/formats/types';
import { fill } from '@/lib/i18n/fill';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import type { Report } from '@/lib/report/types';
import { useMaking } from '@/lib/session/download/use-making';

interface PublicDownloadsProps {
  request: RoomResult['request'];
  published: { result: RoomResult['result']; report: Report };
  /** ISO date-time. */
  publishedAt: string;
  texts: ResultTexts;
}

/** The formats in which a published result is offered. */
const OFFERED = ['pdf', 'docx', 'html'] as const satisfies readonly FileFormat[];

/** The publication copy of a result that was published in a room, made on this device. */
export function PublicDownloads({
  request,
  published,
  publishedAt,
  texts: words,
}: PublicDownloadsProps) {
  const { download: texts } = words;
  const { state, start } = useMaking();
  const make = (format: (typeof OFFERED)[number]) =>
    start(texts.files[format].label, async (watching) => {
      const { generateFile } = await import('@/lib/formats/in-browser/generate-file');
      const order = { format, copy: 'publication', date: publishedAt.slice(0, 10) } as const;
      const file = await generateFile({ ...order, request, published }, watching);
      return saveFile(file.name, file.bytes, file.type);
    });
  return (
    <div className="mb-6 print:hidden">
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        {OFFERED.map((format) => (
          <Button
            key={format}
            variant="quiet"
            onClick={() => state.kind !== 'making' && make(format)}
          >
            {texts.files[format].label}
          </Button>
        ))}
      </div>
      <p role="status" className="text-sm text-ink-soft">
        {state.kind === 'making' && fill(texts.making, { file: state.label })}
        {state.kind === 'done' && fill(texts.doneBody, { file: state.file })}
        {state.kind === 'failed' && `${texts.failed}. ${texts.failures[state.failure]}`}
      </p>
    </div>
  );
}
