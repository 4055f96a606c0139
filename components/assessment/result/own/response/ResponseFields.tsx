'use client';

import { DateField } from '@/components/fields/DateField';
import { useResult } from '@/components/result/context';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { Select } from '@/components/ui/form/Select';
import { TextInput } from '@/components/ui/form/TextInput';
import { RESPONSE_STATES, SHARINGS } from '@/lib/consultation/types';
import { readDate } from '@/lib/i18n/reading';
import { ROLES } from '@/lib/instrument/roles';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { MADE_KINDS, type ResponseValues, remarkFault } from '@/lib/session/response/form';
import { useSession } from '@/lib/session/session';
import { RemarkFields } from './RemarkFields';
import type { ResponseForm } from './use-response-form';

interface ResponseFieldsProps extends ResponseForm {
  /** The proposal is known from the consultation and not asked. */
  online?: boolean;
  /** The points on which remarks hang, where they are known; otherwise a point is typed. */
  points?: string[] | undefined;
}

/** What is shared, then what a body chooses about it. */
export function ResponseFields(props: ResponseFieldsProps) {
  const { form, texts, remarks, asksName, online = false, points } = props;
  const { make: words } = texts;
  const { wording } = useResult();
  const errors = useTexts('errors');
  const locale = useLocale();
  const { draft } = useSession();
  const { register, watch, setValue, formState } = form;
  const decided = watch('answerState') === 'decided';
  const day = readDate(locale, watch('decidedOn'));
  const errorOf = (name: keyof ResponseValues) => formState.errors[name]?.message;
  return (
    <>
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
      {asksName && (
        <TextInput
          label={words.bodyName}
          hint={words.bodyNameHint}
          error={errorOf('bodyName')}
          {...register('bodyName')}
        />
      )}
      {!online && (
        <>
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
        </>
      )}
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
        options={ROLES.map((value) => ({ value, label: wording.texts.model.roles[value] }))}
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
        points={points?.length ? points : undefined}
        texts={words.remarks}
      />
      <p>{words.warning}</p>
    </>
  );
}

/** What leaves, in words, above the choices. */
export function SharedLines({ texts, shared }: Pick<ResponseForm, 'texts' | 'shared'>) {
  return (
    <section aria-labelledby="response-shared">
      <h3 id="response-shared" className="text-lg">
        {texts.make.shared.title}
      </h3>
      <ul className="mt-2 list-disc space-y-1 pl-5">
        {shared.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
