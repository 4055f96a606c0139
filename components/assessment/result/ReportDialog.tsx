'use client';

import { useUi } from '@/components/i18n/UiProvider';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { ProgressBar } from '@/components/ui/ProgressBar';
import { fill } from '@/lib/i18n/fill';
import { useTexts } from '../texts';
import type { ReportState } from './use-report';

interface ReportDialogProps {
  state: ReportState;
  onClose: () => void;
  onRetry: () => void;
}

/** How far the report is, with a way to stop it; and how it ended. */
export function ReportDialog({ state, onClose, onRetry }: ReportDialogProps) {
  const ui = useTexts('result');
  const { cancel, close } = useUi('common');
  const title = { idle: '', making: ui.reportMaking, failed: ui.reportFailed, done: ui.reportDone };
  const making = state.kind === 'making';

  return (
    <Dialog
      open={state.kind !== 'idle'}
      onClose={onClose}
      title={title[state.kind]}
      actions={
        <>
          {state.kind === 'failed' && <Button onClick={onRetry}>{ui.retry}</Button>}
          <Button variant="secondary" onClick={onClose}>
            {making ? cancel : close}
          </Button>
        </>
      }
    >
      {making && <Making progress={state.progress} />}
      {state.kind === 'failed' && <p>{ui.reportFailedBody}</p>}
      {state.kind === 'done' && (
        <p role="status">{fill(ui.reportDoneBody, { file: state.file })}</p>
      )}
    </Dialog>
  );
}

function Making({ progress }: { progress: Extract<ReportState, { kind: 'making' }>['progress'] }) {
  const ui = useTexts('result');
  if (!progress) return <p role="status">{ui.reportPreparing}</p>;
  const { stage, done, total } = progress;
  return (
    <ProgressBar
      label={stage === 'layout' ? ui.reportLayout : ui.reportDrawing}
      value={done}
      max={total}
      text={fill(ui.reportPages, { done, total })}
    />
  );
}
