'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { DateField } from '@/components/fields/DateField';
import { Button } from '@/components/ui/Button';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { Details } from '@/components/ui/Details';
import { Form } from '@/components/ui/form/Form';
import { Select } from '@/components/ui/form/Select';
import { TextInput } from '@/components/ui/form/TextInput';
import { Section } from '@/components/ui/Section';
import type { Follow } from '@/lib/collecting/online/follow';
import type { OwnerSession } from '@/lib/collecting/online/owner';
import type { Consultation, Terms } from '@/lib/consultation/record';
import { fill } from '@/lib/i18n/fill';
import { formatDay } from '@/lib/i18n/format';
import { readDate } from '@/lib/i18n/reading';
import { zoneName } from '@/lib/i18n/zone-name';
import { zonedParts } from '@/lib/i18n/zoned';
import { LONGEST_LINE } from '@/lib/instrument/schema/limits';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';
import { useOnline } from '@/lib/session/online/online';
import { ownerOf } from '@/lib/session/online/reader-session';
import { Done } from './Done';
import { readInstant } from './instant';
import { Problem } from './Problem';

/** By name of the control. */
type Values = Record<string, string>;

/** Two forms stand on one page: a control has a name, and so an id, of its own. */
const NAMES = {
  all: { body: 'closingBody', day: 'closingDay', time: 'closingTime', reason: 'closingReason' },
  one: { body: 'reopenBody', day: 'reopenDay', time: 'reopenTime', reason: 'reopenReason' },
} as const;

/** Why closing is moved: in one line, and never left out. */
const reasonField = (message: string) =>
  z.string().check(
    z.refine((text) => text.trim() !== '', message),
    z.maxLength(LONGEST_LINE, message),
  );

/** Gives a consultation the last day to answer of what those who are asked see. */
const withLastDay =
  ({ answerBy }: Terms) =>
  (now: Consultation): Consultation => ({
    ...now,
    terms: { ...now.terms, ...(answerBy && { answerBy }) },
  });

/** Closing later or earlier, for everybody or for one; closing now. Each with a reason, and in the log. */
export function ClosingPanel({ owner, follow }: { owner: OwnerSession; follow: Follow }) {
  const { closing: words } = useOnlineTexts().follow;
  const { id, change } = useConsultation();
  const { run } = useOnline();
  const [told, setTold] = useState('');
  const [closed, setClosed] = useState(false);
  const form = useForm<{ earlyReason: string }>({
    defaultValues: { earlyReason: '' },
    resolver: zodResolver(z.object({ earlyReason: reasonField(words.reasonMissing) })),
  });
  const forget = useKeptForm(form, `/consultation/${id}/online/early`);

  const closeNow = form.handleSubmit(async ({ earlyReason }) => {
    const done = await run(async (session) => {
      const present = ownerOf(session);
      await present.closing.closeEarly(earlyReason.trim());
      return present.board.terms;
    });
    if (!done) return;
    change('terms.answerBy', withLastDay(done), { buildsOn: true });
    forget();
    form.reset();
    setTold('');
    setClosed(true);
  });
  const isOpen = (owner.board.closing.closesAt ?? '') > owner.access.clock.now();
  return (
    <Section heading={words.heading}>
      <Details summary={words.extend}>
        <InstantForm owner={owner} onDone={() => setTold(words.done)} />
      </Details>
      <Details summary={words.one}>
        <InstantForm owner={owner} follow={follow} onDone={() => setTold(words.oneDone)} />
      </Details>
      {closed && !isOpen && <Done>{words.done}</Done>}
      {isOpen && (
        <Details summary={words.early}>
          <TextInput
            label={words.reason}
            error={form.formState.errors.earlyReason?.message}
            {...form.register('earlyReason')}
          />
          <ConfirmButton
            label={words.early}
            title={words.earlyTitle}
            confirmLabel={words.early}
            onConfirm={() => void closeNow()}
          >
            <p>{words.earlyText}</p>
          </ConfirmButton>
        </Details>
      )}
      <p role="status" className="empty:hidden">
        {told}
      </p>
      <Problem />
    </Section>
  );
}

interface InstantFormProps {
  owner: OwnerSession;
  /** Set: for one body, which is chosen from these. */
  follow?: Follow;
  onDone: () => void;
}

function InstantForm({ owner, follow, onDone }: InstantFormProps) {
  const { follow: texts, open } = useOnlineTexts();
  const { closing: words } = texts;
  const locale = useLocale();
  const { id, change } = useConsultation();
  const { run } = useOnline();
  const { board, access } = owner;
  const { zone, closing } = board;
  const present = closing.closesAt ? zonedParts(closing.closesAt, zone) : null;
  const names = follow ? NAMES.one : NAMES.all;
  const read = (values: Values) =>
    readInstant(
      { day: values[names.day] ?? '', time: values[names.time] ?? '' },
      { locale, zone, now: access.clock.now() },
    );
  const form = useForm<Values>({
    defaultValues: {
      [names.body]: '',
      [names.day]: present ? formatDay(locale, present.day) : '',
      [names.time]: present?.time ?? '17:00',
      [names.reason]: '',
    },
    resolver: zodResolver(
      z
        .object({
          [names.body]: z
            .string()
            .check(z.refine((body) => !follow || body !== '', words.bodyMissing)),
          [names.day]: z.string(),
          [names.time]: z.string(),
          [names.reason]: reasonField(words.reasonForLog),
        })
        .check((context) => {
          const found = read(context.value);
          if (!('fault' in found)) return;
          const { fault } = found;
          const path = fault === 'day' || fault === 'past' ? names.day : names.time;
          const example = formatDay(locale, `${new Date().getFullYear() + 1}-03-01`);
          const message = fault === 'day' ? fill(open.faults.day, { example }) : open.faults[fault];
          context.issues.push({ code: 'custom', input: context.value, path: [path], message });
        }),
    ),
  });
  const { register, handleSubmit, watch, formState } = form;
  const forget = useKeptForm(form, `/consultation/${id}/online/${follow ? 'reopen' : 'closing'}`);
  const day = readDate(locale, watch(names.day) ?? '');
  const errorOf = (name: string) => formState.errors[name]?.message;

  const send = handleSubmit(async (values) => {
    const found = read(values);
    if ('fault' in found) return;
    const closesAt = found.instant;
    const reason = values[names.reason]?.trim() ?? '';
    const done = await run(async (session) => {
      const present = ownerOf(session);
      if (follow) await present.bodies.reopenFor(values[names.body] ?? '', closesAt, reason);
      else await present.closing.extend({ ...closing, closesAt }, reason);
      return present.board.terms;
    });
    if (!done) return;
    if (!follow) change('terms.answerBy', withLastDay(done), { buildsOn: true });
    forget();
    form.resetField(names.body);
    form.resetField(names.reason);
    onDone();
  });
  return (
    <Form onSubmit={() => void send()} className="space-y-6">
      {follow && (
        <Select
          label={words.body}
          error={errorOf(names.body)}
          options={follow.bodies
            .filter(({ link }) => link === 'made')
            .map(({ body, name }) => ({ value: body, label: name }))}
          {...register(names.body)}
        />
      )}
      <DateField
        label={open.closesDay}
        ahead
        day={day.kind === 'read' ? day.value : undefined}
        error={errorOf(names.day)}
        {...register(names.day)}
      />
      <TextInput
        label={open.closesTime}
        hint={fill(open.timeHint, { zone: zoneName(locale, zone) })}
        error={errorOf(names.time)}
        {...register(names.time)}
      />
      <TextInput label={words.reason} error={errorOf(names.reason)} {...register(names.reason)} />
      <Button type="submit" variant="secondary">
        {follow ? words.oneDo : words.extendDo}
      </Button>
    </Form>
  );
}
