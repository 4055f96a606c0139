'use client';

import { useState } from 'react';
import { FileDrop } from '@/components/ui/form/FileDrop';
import { Section } from '@/components/ui/Section';
import type { Dropped } from '@/lib/browser/dropped-files';
import type { ArchiveRefusal } from '@/lib/collecting/archive/read-archive';
import type { Refusal } from '@/lib/draft/exchange/refusal';
import { fill } from '@/lib/i18n/fill';
import { localePath } from '@/lib/i18n/paths';
import { formatConsultationPath } from '@/lib/navigation/consultation-paths';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale } from '@/lib/page-texts/ui';
import { loadWork } from './list-loads';
import type { Consultations } from './row-props';

type OpenState =
  | { kind: 'idle' | 'reading' }
  | { kind: 'refused'; message: string }
  | { kind: 'opened'; id: string; name: string };

/** Opens the file of a consultation that was saved here or elsewhere. */
export function OpenFile({ list }: { list: Consultations }) {
  const texts = useConsultationTexts('list');
  const refusals = useConsultationTexts('refusals');
  const locale = useLocale();
  const [state, setState] = useState<OpenState>({ kind: 'idle' });

  const open = async (file: File) => {
    setState({ kind: 'reading' });
    const kept = await list.attempt(async (store) => {
      const work = await loadWork();
      const opened = await work.open(store, file).catch(() => undefined);
      if (!opened) {
        setState({ kind: 'refused', message: refusals.failed });
      } else if (opened.ok) {
        const { id, proposal } = opened.consultation;
        setState({ kind: 'opened', id, name: proposal.title?.trim() || texts.untitled });
      } else {
        setState({ kind: 'refused', message: refusalWords(opened, refusals) });
      }
    });
    if (!kept) setState({ kind: 'idle' });
  };
  const take = ({ files: [file], other }: Dropped) => {
    if (file) void open(file);
    else if (other) setState({ kind: 'refused', message: refusals.notAFile });
  };

  return (
    <Section heading={texts.importHeading}>
      <p>{texts.importBody}</p>
      <FileDrop
        id="consultation-file"
        label={texts.importLabel}
        hint={texts.importDrop}
        error={state.kind === 'refused' ? state.message : undefined}
        accept=".json,application/json,.zip,application/zip"
        onTake={take}
      >
        <div role="status" className="mt-2 empty:hidden">
          {state.kind === 'reading' && texts.importing}
          {state.kind === 'opened' && (
            <>
              {fill(texts.imported, { name: state.name })}{' '}
              <a href={localePath(locale, formatConsultationPath(state.id, { step: 'overview' }))}>
                {texts.importOpen}
              </a>
            </>
          )}
        </div>
      </FileDrop>
    </Section>
  );
}

function refusalWords(
  refused: Refusal | ArchiveRefusal,
  texts: ReturnType<typeof useConsultationTexts<'refusals'>>,
): string {
  switch (refused.reason) {
    case 'part':
      return fill(texts.archive[refused.fault], { part: refused.part || '–' });
    case 'invalid':
      return fill(texts.invalid, { where: refused.where?.join(' › ') ?? '' });
    case 'notJson':
    case 'notOurs':
    case 'tooLarge':
    case 'damaged':
    case 'newer':
      return texts[refused.reason];
    default:
      return texts.failed;
  }
}
