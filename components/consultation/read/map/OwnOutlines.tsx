'use client';

import { useState } from 'react';
import { useRead } from '@/components/consultation/read/context';
import { Button } from '@/components/ui/Button';
import { Details } from '@/components/ui/Details';
import { FileInput } from '@/components/ui/form/FileInput';
import { decodeText } from '@/lib/bytes/decode-text';
import { LARGEST_OUTLINES, readOutlines } from '@/lib/consultation/outlines/read-outlines';
import { fill } from '@/lib/i18n/fill';

/** Outlines of a region's own instead of the Flemish ones. */
export function OwnOutlines() {
  const { consultation, change, texts } = useRead();
  const { own } = texts.map;
  const [told, setTold] = useState<{ error?: string; taken?: string }>({});

  const take = async (file: File) => {
    const text =
      file.size > LARGEST_OUTLINES
        ? undefined
        : decodeText(new Uint8Array(await file.arrayBuffer()));
    if (text === undefined) {
      const reason = file.size > LARGEST_OUTLINES ? 'tooLarge' : 'notJson';
      setTold({ error: own.problems[reason] });
      return;
    }
    const read = await readOutlines(text);
    if (!read.ok) {
      const where = read.where ? fill(own.problems.where, { where: read.where }) : '';
      setTold({ error: `${own.problems[read.reason]} ${where}`.trim() });
      return;
    }
    const { outlines } = read;
    change((now) => ({ ...now, outlines }));
    const count = outlines.objects.bodies.geometries.length;
    setTold({ taken: fill(own.taken, { count }) });
  };

  return (
    <div className="print:hidden">
      <Details summary={own.summary}>
        <FileInput
          id="own-outlines"
          label={own.label}
          hint={own.hint}
          error={told.error}
          accept=".json,.topojson,.geojson,application/json"
          onFile={take}
        />
        <p role="status">{told.taken}</p>
        {consultation.outlines !== undefined && (
          <Button
            variant="quiet"
            onClick={() => {
              change(({ outlines: _, ...rest }) => rest);
              setTold({});
            }}
          >
            {own.remove}
          </Button>
        )}
      </Details>
    </div>
  );
}
