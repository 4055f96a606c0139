'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { fill } from '@/lib/i18n/fill';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import type { AssessRequest } from '@/lib/model/types';
import { useUi } from '@/lib/page-texts/ui';
import type { Copy } from '@/lib/report/types';
import { type FileId, formatOf } from '@/lib/session/download/choices';
import { useHouse } from '@/lib/session/download/use-branding';
import { type MakingState, useMaking } from '@/lib/session/download/use-making';
import { exportDraft } from '@/lib/session/export-draft';
import { useSession } from '@/lib/session/session';
import { useName } from '@/lib/session/wording/use-name';
import type { Failure } from '@/lib/site/failure';
import { Choices } from './Choices';
import { Progressing } from './Progressing';

interface DownloadDialogProps {
  open: boolean;
  onClose: () => void;
  words: ResultTexts['download'];
  /** In the language of the page. */
  request: AssessRequest;
}

/** What may go well the next time. */
const RETRIED: readonly Failure[] = ['offline', 'memory', 'tooLong', 'unknown'];

const titleOf = (words: ResultTexts['download'], state: MakingState): string => {
  switch (state.kind) {
    case 'idle':
      return words.title;
    case 'making':
      return fill(words.making, { file: state.label });
    default:
      return words[state.kind];
  }
};

/** Everything that can be taken along, made on this device: what to make, how far it is, and how it ended. */
export default function DownloadDialog({ open, onClose, words, request }: DownloadDialogProps) {
  const { cancel, close, reload } = useUi('common');
  const { draft } = useSession();
  const name = useName();
  const house = useHouse();
  const [copy, setCopy] = useState<Copy>('publication');
  const { state, start, retry, stop } = useMaking();

  const make = (id: FileId) => {
    const chosen = formatOf(id, copy);
    start(words.files[id].label, async (watching) => {
      if (!chosen) return exportDraft(draft, name);
      const { makeAndSave } = await import('@/lib/session/download/make');
      return makeAndSave({ ...chosen, draft, request, house: house.style }, watching);
    });
  };

  return (
    <Dialog
      open={open}
      onClose={() => {
        stop();
        onClose();
      }}
      title={titleOf(words, state)}
      actions={
        <>
          {state.kind === 'failed' && state.failure === 'outdated' && (
            <Button onClick={() => window.location.reload()}>{reload}</Button>
          )}
          {state.kind === 'failed' && RETRIED.includes(state.failure) && (
            <Button onClick={retry}>{words.retry}</Button>
          )}
          {(state.kind === 'done' || state.kind === 'failed') && (
            <Button variant="secondary" onClick={stop}>
              {words.another}
            </Button>
          )}
          {state.kind === 'making' ? (
            <Button variant="secondary" onClick={stop}>
              {cancel}
            </Button>
          ) : (
            <Button variant="secondary" onClick={onClose}>
              {close}
            </Button>
          )}
        </>
      }
    >
      {state.kind === 'idle' && (
        <Choices
          words={words}
          request={request}
          copy={copy}
          onCopy={setCopy}
          house={house}
          onFile={make}
        />
      )}
      {state.kind === 'making' && <Progressing words={words} progress={state.progress} />}
      {state.kind === 'failed' && (
        <p role="status">{`${words.unchanged} ${words.failures[state.failure]}`}</p>
      )}
      {state.kind === 'done' && <p role="status">{fill(words.doneBody, { file: state.file })}</p>}
    </Dialog>
  );
}
