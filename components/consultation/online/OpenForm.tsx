'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { DateField } from '@/components/fields/DateField';
import { Alert } from '@/components/ui/Alert';
import { Button } from '@/components/ui/Button';
import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import { Form } from '@/components/ui/form/Form';
import { TextInput } from '@/components/ui/form/TextInput';
import { fill } from '@/lib/i18n/fill';
import { formatDay } from '@/lib/i18n/format';
import { readDate } from '@/lib/i18n/reading';
import { zoneName } from '@/lib/i18n/zone-name';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useLocale, useUi } from '@/lib/page-texts/ui';
import { isCapable } from '@/lib/sealed/crypto/capable';
import type { SealedProblem } from '@/lib/sealed/host/errors';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { consultationKeeper } from '@/lib/session/consultation/device';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';
import { useOnline } from '@/lib/session/online/online';
import { problemOf } from '@/lib/session/online/problem';
import { regionProblem } from '@/lib/session/online/region-problem';
import { readInstant } from './instant';
import { type OpenValues, openValuesSchema } from './open-values';

const MINUTES = 60;

/** Puts the consultation on the server: until when, on whose name, for how long. */
export function OpenForm() {
  const texts = useOnlineTexts();
  const { open: words } = texts;
  const { warning } = useUi('common');
  const locale = useLocale();
  const { id, draft, change } = useConsultation();
  const { reopen } = useOnline();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [problem, setProblem] = useState<SealedProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const schema = useMemo(() => openValuesSchema(words, { locale, zone }), [words, locale, zone]);
  const form = useForm<OpenValues>({
    defaultValues: {
      closesDay: draft.terms.answerBy ? formatDay(locale, draft.terms.answerBy) : '',
      closesTime: '17:00',
      decidesDay: '',
      decidesTime: '',
      grace: '24',
      days: '730',
      creationKey: '',
      keepKey: ['keep'],
      holder: '',
    },
    resolver: zodResolver(schema),
  });
  const { register, handleSubmit, watch, formState } = form;
  const forget = useKeptForm(form, `/consultation/${id}/online`, 'creationKey');
  const errorOf = (name: keyof OpenValues) => formState.errors[name]?.message;
  const dayOf = (name: 'closesDay' | 'decidesDay') => {
    const read = readDate(locale, watch(name));
    return read.kind === 'read' ? read.value : undefined;
  };

  const put = handleSubmit(async (values) => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      const at = { locale, zone, now: new Date().toISOString() };
      const closes = readInstant({ day: values.closesDay, time: values.closesTime }, at);
      const decides = readInstant(
        { day: values.decidesDay, time: values.decidesTime || values.closesTime },
        at,
      );
      const { putOnline } = await import('@/lib/session/online/reader-session');
      const laid = await putOnline(draft, {
        keeper: consultationKeeper(),
        creationKey: values.creationKey.trim(),
        keepKey: values.keepKey.includes('keep'),
        closing: {
          closesAt: 'instant' in closes ? closes.instant : null,
          decidesAt: 'instant' in decides ? decides.instant : null,
          graceMinutes: Number(values.grace) * MINUTES,
        },
        zone,
        days: Number(values.days),
        name: values.holder.trim(),
      });
      change(
        'proposal.version',
        (now) => ({
          ...now,
          proposal: { ...now.proposal, version: laid.proposal.version },
          terms: laid.terms,
        }),
        { buildsOn: true },
      );
      forget();
      reopen();
    } catch (cause) {
      setProblem(problemOf(cause));
    } finally {
      setBusy(false);
    }
  });

  const needs = [
    !draft.proposal.title?.trim() && words.needTitle,
    draft.bodies.length === 0 && words.needBodies,
    !draft.terms.controller?.trim() && words.needController,
  ].filter(Boolean);
  if (!isCapable()) return <p>{words.insecure}</p>;
  if (needs.length > 0) {
    return (
      <>
        <p>{words.body}</p>
        <p>{words.needs}</p>
        <ul>
          {needs.map((need) => (
            <li key={String(need)}>{need}</li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <>
      <p>{words.body}</p>
      {draft.fictional && <p>{words.fictional}</p>}
      <Form onSubmit={() => void put()} className="space-y-6">
        <DateField
          label={words.closesDay}
          ahead
          day={dayOf('closesDay')}
          error={errorOf('closesDay')}
          {...register('closesDay')}
        />
        <TextInput
          label={words.closesTime}
          hint={fill(words.timeHint, { zone: zoneName(locale, zone) })}
          error={errorOf('closesTime')}
          {...register('closesTime')}
        />
        <DateField
          label={words.decidesDay}
          hint={words.decidesHint}
          optional
          ahead
          day={dayOf('decidesDay')}
          error={errorOf('decidesDay')}
          {...register('decidesDay')}
        />
        <TextInput
          label={words.decidesTime}
          optional
          error={errorOf('decidesTime')}
          {...register('decidesTime')}
        />
        <TextInput
          label={words.grace}
          hint={words.graceHint}
          inputMode="numeric"
          error={errorOf('grace')}
          {...register('grace')}
        />
        <TextInput
          label={words.days}
          hint={words.daysHint}
          inputMode="numeric"
          error={errorOf('days')}
          {...register('days')}
        />
        <TextInput label={words.holder} error={errorOf('holder')} {...register('holder')} />
        <TextInput
          label={words.key}
          hint={words.keyHint}
          spellCheck={false}
          error={errorOf('creationKey')}
          {...register('creationKey')}
        />
        <CheckboxGroup
          legend={words.keepLegend}
          choices={[{ value: 'keep', label: words.keepKey }]}
          {...register('keepKey')}
        />
        <p>{words.sealed}</p>
        <Button type="submit">{words.submit}</Button>
      </Form>
      <p role="status" className="empty:hidden">
        {busy && words.busy}
      </p>
      <Alert label={warning} message={problem && regionProblem(texts, problem)} />
    </>
  );
}
