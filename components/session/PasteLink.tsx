'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { Button } from '@/components/ui/Button';
import { Form } from '@/components/ui/form/Form';
import { TextInput } from '@/components/ui/form/TextInput';
import { type FoundLink, findLink } from '@/lib/sealed/links/find-link';
import type { SealedLink } from '@/lib/sealed/links/link';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';

interface PasteLinkProps {
  texts: { paste: string; open: string };
  /** Under which what was pasted is kept until it opens something. */
  place: string;
  /** What is wrong with what was pasted; undefined for a link that opens something here. */
  faultOf: (found: FoundLink) => string | undefined;
  onLink: (link: SealedLink) => void;
}

/** A link to paste, when following it did not work. */
export function PasteLink({ texts, place, faultOf, onLink }: PasteLinkProps) {
  const form = useForm<{ link: string }>({
    defaultValues: { link: '' },
    resolver: zodResolver(
      z.object({
        link: z.string().check((context) => {
          const message = faultOf(findLink(context.value));
          if (message) context.issues.push({ code: 'custom', input: context.value, message });
        }),
      }),
    ),
  });
  const { register, handleSubmit, formState } = form;
  const forget = useKeptForm(form, place);
  const open = handleSubmit(({ link }) => {
    const found = findLink(link);
    if (!found.ok) return;
    forget();
    onLink(found.link);
  });
  return (
    <Form onSubmit={() => void open()} className="space-y-4">
      <TextInput
        label={texts.paste}
        error={formState.errors.link?.message}
        spellCheck={false}
        {...register('link')}
      />
      <Button type="submit">{texts.open}</Button>
    </Form>
  );
}
