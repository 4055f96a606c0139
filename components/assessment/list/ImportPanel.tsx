'use client';

import { useRef, useState } from 'react';
import { useLocale } from '@/components/i18n/UiProvider';
import { FileInput } from '@/components/ui/FileInput';
import { Section } from '@/components/ui/Section';
import { fill } from '@/lib/i18n/fill';
import { localePath } from '@/lib/i18n/paths';
import { formatPath } from '@/lib/navigation/paths';
import { displayName } from '../display-name';
import { useTexts } from '../texts';
import { useFileDrop } from './use-file-drop';
import type { AssessmentList } from './use-list';

type ImportState =
  | { kind: 'idle' | 'reading' }
  | { kind: 'refused'; message: string }
  | { kind: 'done'; id: string; name: string };

/** Opens a file that was saved here or elsewhere; it does not leave the device. */
export function ImportPanel({ list }: { list: AssessmentList }) {
  const ui = useTexts('list');
  const refusals = useTexts('import');
  const { untitled } = useTexts('frame');
  const locale = useLocale();
  const ref = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<ImportState>({ kind: 'idle' });

  const take = async (file: File) => {
    setState({ kind: 'reading' });
    try {
      const { importBlob, storeImported } = await import('./import-module');
      const imported = await importBlob(file);
      if (!imported.ok) {
        setState({ kind: 'refused', message: refusals[imported.reason] });
        return;
      }
      setState({ kind: 'idle' });
      await list.attempt(async (store) => {
        const draft = await storeImported(store, imported.draft);
        const taskTitle = draft.request.context?.task?.title;
        setState({
          kind: 'done',
          id: draft.id,
          name: displayName({ name: draft.name, taskTitle }, untitled),
        });
      });
    } catch {
      setState({ kind: 'refused', message: refusals.failed });
    }
  };
  useFileDrop(ref, (file) => void take(file));

  return (
    <Section heading={ui.importHeading}>
      <p>{ui.importBody}</p>
      <div ref={ref} className="border-2 border-dashed border-control p-5">
        <FileInput
          id="import-file"
          label={ui.importLabel}
          hint={ui.importDrop}
          error={state.kind === 'refused' ? state.message : undefined}
          accept=".json,.pdf,application/json,application/pdf"
          onFile={(file) => void take(file)}
        />
        <p role="status" className="mt-2 empty:hidden">
          {state.kind === 'reading' && ui.importing}
          {state.kind === 'done' && (
            <>
              {fill(ui.imported, { name: state.name })}{' '}
              <a href={localePath(locale, formatPath(state.id, { kind: 'tasks' }))}>
                {ui.importOpen}
              </a>
            </>
          )}
        </p>
      </div>
    </Section>
  );
}
