'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { Button } from '@/components/ui/Button';
import { Form } from '@/components/ui/form/Form';
import { TextArea } from '@/components/ui/form/TextArea';
import { fill } from '@/lib/i18n/fill';
import { LONGEST_NOTE } from '@/lib/instrument/schema/limits';
import { useTexts } from '@/lib/page-texts/assessment';
import { useConsultTexts } from '@/lib/page-texts/consult';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';
import type { OpenBody } from '@/lib/session/online/use-body';

/** Says that the body does not answer, and why. */
export function DeclineForm({ body: { session, run } }: { body: OpenBody }) {
  const { actions } = useConsultTexts().body;
  const errors = useTexts('errors');
  const form = useForm<{ reason: string }>({
    defaultValues: { reason: '' },
    resolver: zodResolver(
      z.object({
        reason: z.string().check(
          z.refine((text) => text.trim() !== '', actions.declineMissing),
          z.maxLength(LONGEST_NOTE, fill(errors.noteTooLong, { limit: LONGEST_NOTE })),
        ),
      }),
    ),
  });
  const { register, handleSubmit, formState } = form;
  const forget = useKeptForm(form, `/consult/${session.kept.room}/decline`);
  const send = handleSubmit(async ({ reason }) => {
    if (await run((opened) => opened.decline(reason.trim()))) forget();
  });
  return (
    <Form onSubmit={() => void send()} className="space-y-4">
      <TextArea
        label={actions.declineReason}
        hint={actions.declineHint}
        error={formState.errors.reason?.message}
        {...register('reason')}
      />
      <Button type="submit" variant="secondary">
        {actions.declineSend}
      </Button>
    </Form>
  );
}
