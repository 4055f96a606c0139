'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import * as z from 'zod/mini';
import { DateField } from '@/components/fields/DateField';
import { useResult } from '@/components/result/context';
import { Button } from '@/components/ui/Button';
import { Form } from '@/components/ui/form/Form';
import { Select } from '@/components/ui/form/Select';
import { TextArea } from '@/components/ui/form/TextArea';
import { TextInput } from '@/components/ui/form/TextInput';
import { UndoStatus, useUndo } from '@/components/ui/Undo';
import { withSignOffs } from '@/lib/draft/updates';
import { localDay } from '@/lib/i18n/day';
import { fill } from '@/lib/i18n/fill';
import { readDate, writeDate } from '@/lib/i18n/reading';
import { ROLES } from '@/lib/instrument/roles';
import { LONGEST_LINE, LONGEST_NOTE, MOST_SIGN_OFFS } from '@/lib/instrument/schema/limits';
import type { SignOff } from '@/lib/model/types';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';
import { useSession } from '@/lib/session/session';
import { day } from '@/lib/wording/numbers';

interface Values {
  role: string;
  name: string;
  on: string;
  remark: string;
}

/** Adds somebody who signs off, by role, and takes one away again. */
export default function SignOffForm() {
  const { request, wording, texts: words } = useResult();
  const { signOffs: texts } = words;
  const errors = useTexts('errors');
  const locale = useLocale();
  const { id, change } = useSession();
  const signs = request.signOffs ?? [];
  const roles: Record<string, string> = wording.texts.model.roles;
  const today = writeDate(locale, localDay(new Date()));
  const refuse = (message: string, bad: (value: string) => boolean) =>
    z.string().check((context) => {
      if (bad(context.value))
        context.issues.push({ code: 'custom', input: context.value, message });
    });
  const form = useForm<Values>({
    defaultValues: { role: '', name: '', on: today, remark: '' },
    resolver: zodResolver(
      z.object({
        role: refuse(texts.roleMissing, (value) => value === ''),
        name: refuse(
          fill(errors.lineTooLong, { limit: LONGEST_LINE }),
          ({ length }) => length > LONGEST_LINE,
        ),
        on: refuse(errors.date, (value) => readDate(locale, value).kind !== 'read'),
        remark: refuse(
          fill(errors.noteTooLong, { limit: LONGEST_NOTE }),
          ({ length }) => length > LONGEST_NOTE,
        ),
      }),
    ),
  });
  const { register, handleSubmit, formState, reset, control } = form;
  const forget = useKeptForm(form, `/assessment/${id}/result/sign-off`);
  const typed = readDate(locale, useWatch({ control, name: 'on' }));

  const add = handleSubmit(({ role, name, on, remark }) => {
    const read = readDate(locale, on);
    if (read.kind !== 'read') return;
    const sign = {
      role,
      name: name.trim() || undefined,
      on: read.value,
      remark: remark.trim() || undefined,
    };
    change(
      'request.signOffs',
      (draft) => withSignOffs(draft, [...(draft.request.signOffs ?? []), sign]),
      { buildsOn: true },
    );
    forget();
    reset({ role: '', name: '', on: today, remark: '' });
  });
  const undo = useUndo();
  const remove = (sign: SignOff, at: number, name: string) => {
    const set = (work: (present: SignOff[]) => SignOff[]) =>
      change(
        'request.signOffs',
        (draft) => withSignOffs(draft, work(draft.request.signOffs ?? [])),
        { buildsOn: true },
      );
    set((present) => present.toSpliced(at, 1));
    undo.offer({
      name,
      restore: () => set((present) => present.toSpliced(at, 0, sign).slice(0, MOST_SIGN_OFFS)),
    });
  };

  return (
    <div className="max-w-measure space-y-6">
      {signs.length > 0 && (
        <ul className="space-y-1">
          {signs.map((sign, at) => {
            const { role, on, name } = sign;
            const who = fill(texts.who, { role: roles[role] ?? role, date: day(wording, on) });
            return (
              <li key={`${role}-${on}-${name}`}>
                <Button variant="quiet" onClick={() => remove(sign, at, who)}>
                  {fill(texts.remove, { who })}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <UndoStatus undo={undo} />
      {signs.length < MOST_SIGN_OFFS && (
        <Form onSubmit={() => void add()} className="space-y-4" aria-label={texts.form}>
          <Select
            label={texts.role}
            error={formState.errors.role?.message}
            options={ROLES.map((value) => ({ value, label: roles[value] ?? value }))}
            {...register('role')}
          />
          <TextInput
            label={texts.name}
            hint={texts.nameHint}
            optional
            error={formState.errors.name?.message}
            {...register('name')}
          />
          <DateField
            label={texts.on}
            day={typed.kind === 'read' ? typed.value : undefined}
            error={formState.errors.on?.message}
            {...register('on')}
          />
          <TextArea
            label={texts.remark}
            optional
            error={formState.errors.remark?.message}
            {...register('remark')}
          />
          <Button type="submit" variant="secondary">
            {texts.add}
          </Button>
        </Form>
      )}
    </div>
  );
}
