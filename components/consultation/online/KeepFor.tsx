'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { Button } from '@/components/ui/Button';
import { Form } from '@/components/ui/form/Form';
import { TextInput } from '@/components/ui/form/TextInput';
import type { OwnerSession } from '@/lib/collecting/online/owner';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';
import { useOnline } from '@/lib/session/online/online';
import { ownerOf } from '@/lib/session/online/reader-session';
import { keepDaysFault } from './keep-days';

const MINUTE = 60_000;

/** Until when somebody may still send something, in ms since 1970; null before it is opened. */
function lastInstant({ access: { status }, board: { closing } }: OwnerSession): number | null {
  const { closesAt, decidesAt, graceMinutes } = closing;
  const reopened = (status?.members ?? []).map((member) => member.closesAt);
  const all = [closesAt, decidesAt, ...reopened].flatMap((instant) =>
    instant ? [Date.parse(instant)] : [],
  );
  return all.length > 0 ? Math.max(...all) + graceMinutes * MINUTE : null;
}

/** For how many days from now the server keeps the sealed part of a consultation. */
export function KeepFor({ owner, onDone }: { owner: OwnerSession; onDone: () => void }) {
  const { owner: texts, open } = useOnlineTexts();
  const { keep: words } = texts;
  const { id } = useConsultation();
  const { run } = useOnline();
  const form = useForm<{ keepDays: string }>({
    defaultValues: { keepDays: '' },
    resolver: zodResolver(
      z.object({
        keepDays: z.string().check((context) => {
          const now = owner.access.clock.now();
          const fault = keepDaysFault(open.faults, context.value, lastInstant(owner), now);
          if (fault) context.issues.push({ code: 'custom', input: context.value, message: fault });
        }),
      }),
    ),
  });
  const forget = useKeptForm(form, `/consultation/${id}/online/keep`);
  const keepFor = form.handleSubmit(async ({ keepDays }) => {
    const done = await run(async (session) => {
      await ownerOf(session).closing.keepFor(Number(keepDays));
      return true;
    });
    if (!done) return;
    forget();
    form.reset();
    onDone();
  });
  return (
    <Form onSubmit={() => void keepFor()} className="space-y-4">
      <TextInput
        label={words.days}
        hint={words.daysHint}
        inputMode="numeric"
        error={form.formState.errors.keepDays?.message}
        {...form.register('keepDays')}
      />
      <Button type="submit" variant="secondary">
        {words.keepFor}
      </Button>
    </Form>
  );
}
