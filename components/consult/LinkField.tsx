'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { Button } from '@/components/ui/Button';
import { Form } from '@/components/ui/form/Form';
import { TextInput } from '@/components/ui/form/TextInput';
import type { ConsultTexts } from '@/lib/instrument/texts/consult';
import { useConsultTexts } from '@/lib/page-texts/consult';
import { type FoundLink, findLink } from '@/lib/sealed/links/find-link';
import { encodeLink, isConsultationLink } from '@/lib/sealed/links/link';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';

/** What is wrong with what was pasted or followed; undefined for a link to a consultation. */
export function linkFault(door: ConsultTexts['door'], found: FoundLink): string | undefined {
  if (found.ok) return isConsultationLink(found.link) ? undefined : door.notALink;
  const { notALink, several, newer, cut } = door;
  return { notALink, several, newer, damaged: cut }[found.reason];
}

/** A link to paste, when following it did not work. */
export function LinkField() {
  const { door } = useConsultTexts();
  const form = useForm<{ link: string }>({
    defaultValues: { link: '' },
    resolver: zodResolver(
      z.object({
        link: z.string().check((context) => {
          const message = linkFault(door, findLink(context.value));
          if (message) context.issues.push({ code: 'custom', input: context.value, message });
        }),
      }),
    ),
  });
  const { register, handleSubmit, formState } = form;
  const forget = useKeptForm(form, '/consult/link');
  const open = handleSubmit(({ link }) => {
    const found = findLink(link);
    forget();
    if (found.ok) window.location.hash = encodeLink(found.link);
  });
  return (
    <Form onSubmit={() => void open()} className="space-y-4">
      <TextInput
        label={door.paste}
        error={formState.errors.link?.message}
        spellCheck={false}
        {...register('link')}
      />
      <Button type="submit">{door.open}</Button>
    </Form>
  );
}
