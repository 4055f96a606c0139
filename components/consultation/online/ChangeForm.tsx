'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { Button } from '@/components/ui/Button';
import { Form } from '@/components/ui/form/Form';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { TextArea } from '@/components/ui/form/TextArea';
import { TextInput } from '@/components/ui/form/TextInput';
import { Section } from '@/components/ui/Section';
import type { OwnerSession } from '@/lib/collecting/online/owner';
import { LONGEST_LINE, LONGEST_NOTE } from '@/lib/instrument/schema/limits';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';
import { useOnline } from '@/lib/session/online/online';
import { ownerOf } from '@/lib/session/online/reader-session';
import { Done } from './Done';

const KINDS = ['editorial', 'material'] as const;

interface Values {
  size: string;
  what: string;
  newVersion: string;
}

/** What those who are asked see otherwise than on this device: whether that is material is for people to say. */
export function ChangeForm({ owner }: { owner: OwnerSession }) {
  const { change: words } = useOnlineTexts().owner;
  const { id, draft, change } = useConsultation();
  const { run, view } = useOnline();
  const [sent, setSent] = useState(false);
  const used = owner.board.versions.map(({ version }) => version);
  const form = useForm<Values>({
    defaultValues: { size: '', what: '', newVersion: '' },
    resolver: zodResolver(
      z
        .object({
          size: z.string().check(z.minLength(1, words.kindMissing)),
          what: z.string().check(
            z.refine((text) => text.trim() !== '', words.whatMissing),
            z.maxLength(LONGEST_NOTE, words.whatMissing),
          ),
          newVersion: z.string().check(z.maxLength(LONGEST_LINE, words.versionMissing)),
        })
        .check(
          z.refine(
            ({ size, newVersion }) =>
              size !== 'material' ||
              (newVersion.trim() !== '' && !used.includes(newVersion.trim())),
            { path: ['newVersion'], message: words.versionMissing },
          ),
        ),
    ),
  });
  const { register, handleSubmit, watch, formState } = form;
  const forget = useKeptForm(form, `/consultation/${id}/online/change`);
  // What another owner changed is taken over first: passing this on would undo it.
  const otherwise = view?.shownOtherwise && !view.differs.there;
  if (!otherwise) {
    return sent ? (
      <Section heading={words.heading}>
        <Done>{words.sent}</Done>
      </Section>
    ) : null;
  }

  const send = handleSubmit(async ({ size, what, newVersion }) => {
    const done = await run(async (session) => {
      const present = ownerOf(session);
      const online = await present.reader.onlineBodies(draft.responses);
      return present.proposal.save(
        draft,
        online,
        size === 'material'
          ? { kind: 'material', version: newVersion.trim(), change: what.trim() }
          : { kind: 'editorial', change: what.trim() },
      );
    });
    if (!done) return;
    change(
      'proposal.version',
      (now) => ({
        ...now,
        proposal: { ...now.proposal, version: done.proposal.version },
        superseded: done.superseded,
      }),
      { buildsOn: true },
    );
    forget();
    form.reset();
    setSent(true);
  });
  return (
    <Section heading={words.heading}>
      <p>{words.body}</p>
      <Form onSubmit={() => void send()} className="space-y-6">
        <RadioGroup
          legend={words.kind}
          error={formState.errors.size?.message}
          choices={KINDS.map((value) => ({
            value,
            label: words.sizes[value].label,
            description: words.sizes[value].text,
          }))}
          {...register('size')}
        />
        <TextArea
          label={words.what}
          hint={words.whatHint}
          error={formState.errors.what?.message}
          {...register('what')}
        />
        {watch('size') === 'material' && (
          <TextInput
            label={words.version}
            error={formState.errors.newVersion?.message}
            {...register('newVersion')}
          />
        )}
        <Button type="submit">{words.send}</Button>
      </Form>
    </Section>
  );
}
