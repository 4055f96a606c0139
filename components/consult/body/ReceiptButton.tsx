'use client';

import { Button } from '@/components/ui/Button';
import type { BodySession } from '@/lib/collecting/online/body';
import { fill } from '@/lib/i18n/fill';
import { useConsultTexts } from '@/lib/page-texts/consult';
import { useResponseTexts } from '@/lib/page-texts/response';
import { useLocale } from '@/lib/page-texts/ui';
import { useMaking } from '@/lib/session/download/use-making';

/** The receipt of what was submitted, made on this device. */
export function ReceiptButton({ session }: { session: BodySession }) {
  const { actions } = useConsultTexts().body;
  const { make, receipt } = useResponseTexts();
  const locale = useLocale();
  const { state, start } = useMaking();
  const save = () =>
    start(actions.receipt, async (watching) => {
      const { saveArrived } = await import('@/lib/session/response/save');
      return saveArrived(session, { first: receipt.fileName, locale }, watching);
    });
  return (
    <>
      <div>
        <Button variant="secondary" onClick={save}>
          {actions.receipt}
        </Button>
      </div>
      <p role="status" className="empty:hidden">
        {state.kind === 'making' && make.receiptMaking}
        {state.kind === 'done' && fill(actions.receiptDone, { file: state.file })}
        {state.kind === 'failed' && actions.receiptFailed}
      </p>
    </>
  );
}
