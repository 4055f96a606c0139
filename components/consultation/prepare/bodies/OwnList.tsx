'use client';

import { useState } from 'react';
import { FileDrop } from '@/components/ui/form/FileDrop';
import { Section } from '@/components/ui/Section';
import type { Dropped } from '@/lib/browser/dropped-files';
import type { BodyList, ColumnUse } from '@/lib/collecting/bodies/types';
import { refusalWords } from '@/lib/collecting/bodies/words';
import { withBodies } from '@/lib/collecting/changes/bodies';
import { isUnchanged } from '@/lib/collecting/changes/change';
import type { Consultation } from '@/lib/consultation/record';
import { plural } from '@/lib/i18n/fill';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useResponseTexts } from '@/lib/page-texts/response';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { ListPreview } from './ListPreview';

type Uses = Readonly<Record<number, ColumnUse>>;

interface Read {
  file: string;
  bytes: Uint8Array;
  list: BodyList;
  uses: Uses;
  /** Who was asked when it was read. */
  before: Pick<Consultation, 'bodies'>;
}

/** A list of one's own: nothing is taken over before its preview was seen. */
export function OwnList() {
  const texts = useConsultationTexts('bodies');
  const { list: words } = useResponseTexts();
  const { notAFile, failed } = useConsultationTexts('refusals');
  const locale = useLocale();
  const { draft, change } = useConsultation();
  const [read, setRead] = useState<Read | null>(null);
  const [state, setState] = useState<'idle' | 'reading' | { error: string } | { added: number }>(
    'idle',
  );

  const show = async (file: string, bytes: Uint8Array, uses: Uses) => {
    setState('reading');
    try {
      const { readBodies } = await import('@/lib/collecting/bodies/read-bodies');
      const list = await readBodies(bytes, { locale, columns: uses });
      const asks = list.refused === 'noIdColumn';
      setRead(list.refused && !asks ? null : { file, bytes, list, uses, before: draft });
      setState(list.refused ? { error: refusalWords(words, list.refused) } : 'idle');
    } catch {
      setRead(null);
      setState({ error: failed });
    }
  };
  const open = async (file: File) =>
    show(file.name, new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0))), {});
  const take = ({ files: [file], other }: Dropped) => {
    if (file) void open(file);
    else if (other) setState({ error: notAFile });
  };

  const adopt = (seen: Read) => {
    const { list, before } = seen;
    if (!isUnchanged(before, draft, 'bodies')) {
      setRead({ ...seen, before: draft });
      setState({ error: texts.changed });
      return;
    }
    change('bodies', withBodies(list), { buildsOn: true });
    setRead(null);
    setState({ added: list.bodies.length });
  };

  return (
    <Section heading={texts.fileHeading}>
      <p>{texts.fileBody}</p>
      <FileDrop
        id="bodies-file"
        label={texts.fileLabel}
        error={typeof state === 'object' && 'error' in state ? state.error : undefined}
        accept=".csv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onTake={take}
      >
        <p role="status" className="mt-2 empty:hidden">
          {state === 'reading' && texts.fileReading}
          {typeof state === 'object' &&
            'added' in state &&
            plural(locale, texts.added, state.added)}
        </p>
      </FileDrop>
      {read && (
        <ListPreview
          file={read.file}
          list={read.list}
          onUse={(at, use) => void show(read.file, read.bytes, { ...read.uses, [at]: use })}
          onTake={() => adopt(read)}
          onDrop={() => {
            setRead(null);
            setState('idle');
          }}
        />
      )}
    </Section>
  );
}
