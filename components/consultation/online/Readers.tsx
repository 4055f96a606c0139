'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { Button } from '@/components/ui/Button';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { Form } from '@/components/ui/form/Form';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { TextInput } from '@/components/ui/form/TextInput';
import { Section } from '@/components/ui/Section';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { copyText } from '@/lib/browser/copy-text';
import type { OwnerSession } from '@/lib/collecting/online/owner';
import { fill } from '@/lib/i18n/fill';
import { listFormat } from '@/lib/i18n/intl';
import { LONGEST_LINE } from '@/lib/instrument/schema/limits';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useLocale } from '@/lib/page-texts/ui';
import { consultationUrl } from '@/lib/sealed/links/link';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';
import { useOnline } from '@/lib/session/online/online';
import { ownerOf } from '@/lib/session/online/reader-session';
import { Done } from './Done';

const KINDS = ['owner', 'analyst'] as const;

interface Values {
  readerKind: string;
  holder: string;
}

/** Who has the key of the consultation, and links for others. */
export function Readers({ owner }: { owner: OwnerSession }) {
  const { readers: words, invite } = useOnlineTexts().owner;
  const locale = useLocale();
  const { id } = useConsultation();
  const { run } = useOnline();
  const [told, setTold] = useState('');
  const [removed, setRemoved] = useState('');
  const form = useForm<Values>({
    defaultValues: { readerKind: 'analyst', holder: '' },
    resolver: zodResolver(
      z.object({
        readerKind: z.string(),
        holder: z.string().check(
          z.refine((text) => text.trim() !== '', words.nameMissing),
          z.maxLength(LONGEST_LINE, words.nameMissing),
        ),
      }),
    ),
  });
  const { register, handleSubmit, formState } = form;
  const forget = useKeptForm(form, `/consultation/${id}/online/reader`);
  const add = handleSubmit(async ({ readerKind, holder }) => {
    const name = holder.trim();
    const kind = readerKind === 'owner' ? 'owner' : 'analyst';
    const made = await run((session) => ownerOf(session).keys.add(kind, name));
    if (!made) return;
    forget();
    form.reset();
    setTold(fill(words.added, { name }));
  });
  const remove = async (link: string, name: string) => {
    setTold('');
    setRemoved('');
    const left = await run(async (session) => {
      const present = ownerOf(session);
      await present.keys.remove(link);
      return present.keys.readers.flatMap(({ id, name }) =>
        id === present.keys.own ? [] : [name],
      );
    });
    if (!left) return;
    const names = listFormat(locale).format(left);
    const others = left.length > 0 && fill(words.handOver, { names });
    setRemoved([fill(words.removed, { name }), others].filter(Boolean).join(' '));
  };
  const copy = async (fragment: string, name: string) => {
    const copied = await copyText(consultationUrl(window.location.origin, locale, fragment));
    setTold(copied ? fill(invite.copied, { name }) : invite.copyFailed);
  };

  return (
    <Section heading={words.heading}>
      <p>{words.body}</p>
      {removed && <Done>{removed}</Done>}
      <ul className="list-none! pl-0!">
        {owner.keys.readers.map(({ id: link, kind, name, fragment }) => (
          <li key={link} className="border-b border-rule py-2">
            <p>
              <strong>{name}</strong>, {words[kind]}
              {link === owner.keys.own && ` (${words.you})`}
            </p>
            <div className="flex flex-wrap gap-x-5">
              <Button variant="quiet" onClick={() => void copy(fragment, name)}>
                {words.copy}
                <VisuallyHidden> {name}</VisuallyHidden>
              </Button>
              {link !== owner.keys.own && (
                <ConfirmButton
                  variant="quiet"
                  label={
                    <>
                      {words.remove}
                      <VisuallyHidden> {name}</VisuallyHidden>
                    </>
                  }
                  title={fill(words.removeTitle, { name })}
                  confirmLabel={words.remove}
                  onConfirm={() => void remove(link, name)}
                >
                  <p>{fill(words.removeText, { name })}</p>
                </ConfirmButton>
              )}
            </div>
          </li>
        ))}
      </ul>
      <Form onSubmit={() => void add()} className="space-y-6">
        <RadioGroup
          legend={words.kind}
          choices={KINDS.map((value) => ({ value, label: words[value] }))}
          {...register('readerKind')}
        />
        <TextInput
          label={words.name}
          error={formState.errors.holder?.message}
          {...register('holder')}
        />
        <Button type="submit" variant="secondary">
          {words.add}
        </Button>
      </Form>
      <p role="status" className="empty:hidden">
        {told}
      </p>
    </Section>
  );
}
