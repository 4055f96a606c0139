'use client';

import { useState } from 'react';
import { FileDrop } from '@/components/ui/form/FileDrop';
import { Section } from '@/components/ui/Section';
import type { Dropped } from '@/lib/browser/dropped-files';
import { displayName } from '@/lib/draft/display-name';
import { useTexts } from '@/lib/page-texts/assessment';
import type { AssessmentList } from '@/lib/session/opening/use-list';
import { type ImportOutcome, ImportOutcomes } from './ImportOutcomes';
import { loadImport } from './list-loads';

type ImportState =
  | { kind: 'idle' | 'reading' }
  | { kind: 'refused'; message: string }
  | { kind: 'done'; outcomes: ImportOutcome[] };

/** Opens files that were saved here or elsewhere; they do not leave the device. */
export function ImportPanel({ list }: { list: AssessmentList }) {
  const texts = useTexts('list');
  const refusals = useTexts('import');
  const { untitled } = useTexts('frame');
  const [state, setState] = useState<ImportState>({ kind: 'idle' });

  const open = async (files: File[]): Promise<ImportOutcome[]> => {
    const { importFiles } = await loadImport();
    let outcomes: ImportOutcome[] = [];
    await list.attempt(async (store) => {
      outcomes = (await importFiles(files, store)).map((outcome) => {
        if (!('draft' in outcome)) return { file: outcome.file, refused: refusals[outcome.reason] };
        const { id, name, request } = outcome.draft;
        const shown = displayName({ name, taskTitle: request.context?.task?.title }, untitled);
        return { file: outcome.file, opened: { id, name: shown } };
      });
    });
    return outcomes;
  };

  const take = async ({ files, folders, other }: Dropped) => {
    if (other) {
      setState({ kind: 'refused', message: refusals.notAFile });
      return;
    }
    setState({ kind: 'reading' });
    try {
      const opened = await open(files);
      const refused = folders.map((file) => ({ file, refused: refusals.folder }));
      const outcomes = [...opened, ...refused];
      const [only] = outcomes;
      if (outcomes.length === 1 && only?.refused) {
        setState({ kind: 'refused', message: only.refused });
      } else setState({ kind: 'done', outcomes });
    } catch {
      setState({ kind: 'refused', message: refusals.failed });
    }
  };

  return (
    <Section heading={texts.importHeading}>
      <p>{texts.importBody}</p>
      <FileDrop
        id="import-file"
        label={texts.importLabel}
        hint={texts.importDrop}
        error={state.kind === 'refused' ? state.message : undefined}
        accept=".json,.pdf,application/json,application/pdf"
        several
        onTake={(dropped) => void take(dropped)}
      >
        <div role="status" className="mt-2 empty:hidden">
          {state.kind === 'reading' && texts.importing}
          {state.kind === 'done' && <ImportOutcomes outcomes={state.outcomes} />}
        </div>
      </FileDrop>
    </Section>
  );
}
