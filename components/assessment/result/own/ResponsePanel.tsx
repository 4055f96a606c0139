'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { use, useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { DateField } from '@/components/fields/DateField';
import { useResult } from '@/components/result/context';
import { Button } from '@/components/ui/Button';
import { Form } from '@/components/ui/form/Form';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { Select } from '@/components/ui/form/Select';
import { TextInput } from '@/components/ui/form/TextInput';
import { bodyOf, InsecureError, responseRequestOf } from '@/lib/collecting/responses/make-response';
import { RESPONSE_STATES, SHARINGS } from '@/lib/consultation/types';
import { fill } from '@/lib/i18n/fill';
import { oncePerLocale } from '@/lib/i18n/once-per-locale';
import { readDate } from '@/lib/i18n/reading';
import { ROLES } from '@/lib/instrument/roles';
import { responseTexts } from '@/lib/instrument/texts/response';
import { inTerms } from '@/lib/instrument/texts/terms';
import { useTerms, useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { sharedWords } from '@/lib/report/receipt/shared-words';
import { useBranding } from '@/lib/session/download/use-branding';
import { useMaking } from '@/lib/session/download/use-making';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';
import {
  bodyNameOf,
  choicesOf,
  MADE_KINDS,
  type ResponseValues,
  remarkFault,
  remarksIn,
  responseValuesSchema,
} from '@/lib/session/response/form';
import { type SavedResponse, saveReceipt, saveResponse } from '@/lib/session/response/save';
import { useSession } from '@/lib/session/session';
import { RemarkFields } from './RemarkFields';

const load = oncePerLocale(responseTexts);

type State = { kind: 'idle' | 'insecure' | 'failed' } | { kind: 'done'; saved: SavedResponse };

/** What is shared with a higher government, at which level and by whom; then the file and its receipt. */
export default function ResponsePanel() {
  const locale = useLocale();
  const texts = inTerms(use(load(locale)), useTerms());
  const { make: words } = texts;
  const {
    wording,
    texts: { download },
  } = useResult();
  const errors = useTexts('errors');
  const { id, draft } = useSession();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const { style: house } = useBranding();
  const { state: receipt, start, stop } = useMaking();
  const request = responseRequestOf(draft);
  const answered = Object.keys({ ...request.answers, ...request.intervals }).length > 0;
  const schema = useMemo(
    () => responseValuesSchema({ texts: words, errors, locale }, answered),
    [words, errors, locale, answered],
  );
  const form = useForm<ResponseValues>({
    defaultValues: {
      responseKind: answered ? 'assessed' : 'remarksOnly',
      bodyName: request.context.municipality?.name ?? '',
      proposalTitle: draft.request.context?.task?.title ?? '',
      proposalVersion: draft.proposal?.version ?? '',
      sharing: '',
      answerState: 'administrative',
      decidedBy: '',
      decidedOn: '',
      decisionReference: '',
      signerRole: '',
      signerName: '',
      remarks: '[]',
    },
    resolver: zodResolver(schema),
  });
  const { register, handleSubmit, watch, setValue, formState } = form;
  useKeptForm(form, `/assessment/${id}/result/response`);
  const [decided, on] = [watch('answerState') === 'decided', watch('decidedOn')];
  const remarks = remarksIn(watch('remarks'));
  const day = readDate(locale, on);
  const { roles, norms } = wording.texts.model;
  const remarksOnly = watch('responseKind') === 'remarksOnly';
  const name = watch('bodyName');
  const shared = sharedWords(
    {
      body: bodyOf(request, remarksOnly ? name : undefined),
      ...(!remarksOnly && { request }),
      remarks: remarks.length,
    },
    { texts: words.shared, locale, norms },
  );
  const errorOf = (name: keyof ResponseValues) => formState.errors[name]?.message;

  const save = handleSubmit(async (values) => {
    stop();
    try {
      const choices = choicesOf(values, locale);
      const saved = await saveResponse(
        draft,
        { choices, name: bodyNameOf(values) },
        words.fileName,
      );
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
      <section aria-labelledby="response-shared">
        <h3 id="response-shared" className="text-lg">
          {words.shared.title}
        </h3>
        <ul className="mt-2 list-disc space-y-1 pl-5">
          {shared.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <Form onSubmit={() => void save()} className="space-y-6">
        <RadioGroup
          legend={words.kind.legend}
          error={errorOf('responseKind')}
          choices={MADE_KINDS.map((value) => ({
            value,
            label: words.kind[value].label,
            description: words.kind[value].text,
          }))}
          {...register('responseKind')}
        />
        {remarksOnly && (
          <TextInput
            label={words.bodyName}
            hint={words.bodyNameHint}
            error={errorOf('bodyName')}
            {...register('bodyName')}
          />
        )}
        <TextInput
          label={words.proposal}
          hint={words.proposalHint}
          error={errorOf('proposalTitle')}
          {...register('proposalTitle')}
        />
        <TextInput
          label={words.version}
          hint={draft.proposal?.version ? words.versionGiven : words.versionHint}
          optional
          error={errorOf('proposalVersion')}
          {...register('proposalVersion')}
        />
        <RadioGroup
          legend={words.sharing.legend}
          error={errorOf('sharing')}
          choices={SHARINGS.map((value) => ({
            value,
            label: words.sharing[value].label,
            description: words.sharing[value].text,
          }))}
          {...register('sharing')}
        />
        <RadioGroup
          legend={words.state.legend}
          choices={RESPONSE_STATES.map((value) => ({
            value,
            label: words.state[value].label,
            description: words.state[value].text,
          }))}
          {...register('answerState')}
        />
        {decided && (
          <>
            <TextInput
              label={words.by}
              hint={words.byHint}
              error={errorOf('decidedBy')}
              {...register('decidedBy')}
            />
            <DateField
              label={words.on}
              optional
              day={day.kind === 'read' ? day.value : undefined}
              error={errorOf('decidedOn')}
              {...register('decidedOn')}
            />
            <TextInput
              label={words.reference}
              optional
              error={errorOf('decisionReference')}
              {...register('decisionReference')}
            />
          </>
        )}
        <Select
          label={words.role}
          error={errorOf('signerRole')}
          options={ROLES.map((value) => ({ value, label: roles[value] }))}
          {...register('signerRole')}
        />
        <TextInput
          label={words.name}
          hint={words.nameHint}
          optional
          error={errorOf('signerName')}
          {...register('signerName')}
        />
        <RemarkFields
          remarks={remarks}
          onChange={(changed) =>
            setValue('remarks', JSON.stringify(changed), { shouldValidate: formState.isSubmitted })
          }
          faultOf={(remark) => errorOf('remarks') && remarkFault(remark, { texts: words, errors })}
          missing={remarks.length === 0 ? errorOf('remarks') : undefined}
          points={draft.proposal?.points}
          texts={words.remarks}
        />
        <p>{words.warning}</p>
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
