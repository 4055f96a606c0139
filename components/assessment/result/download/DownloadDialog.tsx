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
import { useBranding } from '@/lib/session/download/use-branding';
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
  texts: ResultTexts['download'];
  /** In the language of the page. */
  request: AssessRequest;
}

/** What may go well the next time. */
const RETRIED: readonly Failure[] = ['offline', 'memory', 'tooLong', 'unknown'];

const titleOf = (texts: ResultTexts['download'], state: MakingState): string => {
  switch (state.kind) {
    case 'idle':
      return texts.title;
    case 'making':
      return fill(texts.making, { file: state.label });
    default:
      return texts[state.kind];
  }
};

/** Everything that can be taken along, made on this device: what to make, how far it is, and how it ended. */
export default function DownloadDialog({ open, onClose, texts, request }: DownloadDialogProps) {
  const { cancel, close, reload } = useUi('common');
  const { draft } = useSession();
  const name = useName();
  const branding = useBranding();
  const [copy, setCopy] = useState<Copy>('publication');
  const { state, start, retry, stop } = useMaking();

  const make = (id: FileId) => {
    const chosen = formatOf(id, copy);
    start(texts.files[id].label, async (watching) => {
      if (!chosen) return exportDraft(draft, name);
      const { makeAndSave } = await import('@/lib/session/download/make');
      return makeAndSave({ ...chosen, draft, request, house: branding.style }, watching);
    });
  };

  return (
    <Dialog
      open={open}
      onClose={() => {
        stop();
        onClose();
      }}
      title={titleOf(texts, state)}
      actions={
        <>
          {state.kind === 'failed' && state.failure === 'outdated' && (
            <Button onClick={() => window.location.reload()}>{reload}</Button>
          )}
          {state.kind === 'failed' && RETRIED.includes(state.failure) && (
            <Button onClick={retry}>{texts.retry}</Button>
          )}
          {(state.kind === 'done' || state.kind === 'failed') && (
            <Button variant="secondary" onClick={stop}>
              {texts.another}
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
          texts={texts}
          request={request}
          copy={copy}
          onCopy={setCopy}
          house={branding}
          onFile={make}
        />
      )}
      {state.kind === 'making' && <Progressing texts={texts} progress={state.progress} />}
      {state.kind === 'failed' && (
        <p role="status">{`${texts.unchanged} ${texts.failures[state.failure]}`}</p>
      )}
      {state.kind === 'done' && <p role="status">{fill(texts.doneBody, { file: state.file })}</p>}
    </Dialog>
  );
}
