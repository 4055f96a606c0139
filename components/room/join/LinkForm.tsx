'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { Button } from '@/components/ui/Button';
import { FileInput } from '@/components/ui/form/FileInput';
import { Form } from '@/components/ui/form/Form';
import { TextInput } from '@/components/ui/form/TextInput';
import type { Locale } from '@/lib/i18n/locales';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import { findLink } from '@/lib/sealed/links/find-link';
import { readKeyFile } from '@/lib/sealed/links/key-file';
import {
  consultationUrl,
  encodeLink,
  isConsultationLink,
  type SealedLink,
} from '@/lib/sealed/links/link';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';
import { linkProblem } from '@/lib/session/room/room-problem';

/** Follows a link: without a request to the server, unless it leads to another page. */
function follow(link: SealedLink, locale: Locale): void {
  const fragment = encodeLink(link);
  if (isConsultationLink(link)) window.location.assign(consultationUrl('', locale, fragment));
  else window.location.hash = fragment;
}

/** A link to paste, or a key file to open. */
export function LinkForm() {
  const { door } = useRoomTexts();
  const locale = useLocale();
  const [fileProblem, setFileProblem] = useState<string>();
  const form = useForm<{ link: string }>({
    defaultValues: { link: '' },
    resolver: zodResolver(
      z.object({
        link: z.string().check((context) => {
          const found = findLink(context.value);
          if (found.ok) return;
          const message = linkProblem(door, found.reason);
          context.issues.push({ code: 'custom', input: context.value, message });
        }),
      }),
    ),
  });
  const { register, handleSubmit, formState } = form;
  const forget = useKeptForm(form, '/room/link');
  const open = handleSubmit(({ link }) => {
    const found = findLink(link);
    if (!found.ok) return;
    forget();
    follow(found.link, locale);
  });
  const take = async (file: File) => {
    const decoded = readKeyFile(await file.text());
    if (decoded.ok) follow(decoded.link, locale);
    else setFileProblem(decoded.reason === 'newer' ? door.newer : door.fileWrong);
  };

  return (
    <div className="space-y-10">
      <Form onSubmit={() => void open()} className="space-y-4">
        <TextInput
          label={door.paste}
          error={formState.errors.link?.message}
          spellCheck={false}
          {...register('link')}
        />
        <Button type="submit">{door.openLink}</Button>
      </Form>
      <FileInput
        id="key-file"
        label={door.file}
        error={fileProblem}
        accept=".json,application/json"
        onFile={(file) => void take(file)}
      />
    </div>
  );
}
