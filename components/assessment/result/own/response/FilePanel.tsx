'use client';

import { useState } from 'react';
import { useResult } from '@/components/result/context';
import { Button } from '@/components/ui/Button';
import { Form } from '@/components/ui/form/Form';
import { InsecureError } from '@/lib/collecting/responses/make-response';
import { fill } from '@/lib/i18n/fill';
import { useLocale } from '@/lib/page-texts/ui';
import { useBranding } from '@/lib/session/download/use-branding';
import { useMaking } from '@/lib/session/download/use-making';
import { choicesOf } from '@/lib/session/response/form';
import { type SavedResponse, saveReceipt, saveResponse } from '@/lib/session/response/save';
import { useSession } from '@/lib/session/session';
import { ResponseFields, SharedLines } from './ResponseFields';
import { useResponseForm } from './use-response-form';

type State = { kind: 'idle' | 'insecure' | 'failed' } | { kind: 'done'; saved: SavedResponse };

/** A response as a file, which the municipality sends itself; then its receipt. */
export function FilePanel() {
  const locale = useLocale();
  const response = useResponseForm();
  const { form, texts } = response;
  const { make: words } = texts;
  const {
    texts: { download },
  } = useResult();
  const { draft } = useSession();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const { style: house } = useBranding();
  const { state: receipt, start, stop } = useMaking();

  const save = form.handleSubmit(async (values) => {
    stop();
    try {
      const choices = choicesOf(values, locale);
      const name = response.asksName ? values.bodyName : undefined;
      const saved = await saveResponse(draft, { choices, name }, words.fileName);
      setState({ kind: 'done', saved });
    } catch (error) {
      setState({ kind: error instanceof InsecureError ? 'insecure' : 'failed' });
    }
  });
  const { country } = draft.request.context?.municipality ?? {};
  const keep = (saved: SavedResponse) =>
    start(words.receipt, (watching) =>
      saveReceipt(saved, { first: texts.receipt.fileName, locale, country, house }, watching),
    );

  return (
    <div className="max-w-measure space-y-8 print:hidden">
      <p>{words.file}</p>
      <SharedLines {...response} />
      <Form onSubmit={() => void save()} className="space-y-6">
        <ResponseFields {...response} points={draft.proposal?.points} />
        {draft.fictional !== null && <p>{words.fictional}</p>}
        <Button type="submit">{words.make}</Button>
      </Form>
      <div role="status" className="space-y-3 empty:hidden">
        {(state.kind === 'insecure' || state.kind === 'failed') && <p>{words[state.kind]}</p>}
        {state.kind === 'done' && <p>{fill(words.done, { file: state.saved.file })}</p>}
        {receipt.kind === 'making' && <p>{words.receiptMaking}</p>}
        {receipt.kind === 'done' && <p>{fill(words.receiptDone, { file: receipt.file })}</p>}
        {receipt.kind === 'failed' && (
          <p>{`${words.receiptFailed} ${download.failures[receipt.failure]}`}</p>
        )}
      </div>
      {state.kind === 'done' && (
        <Button variant="secondary" onClick={() => keep(state.saved)}>
          {words.receipt}
        </Button>
      )}
    </div>
  );
}
