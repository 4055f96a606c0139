'use client';

import { useMemo } from 'react';
import { FormScreen } from '@/components/questionnaire/FormScreen';
import { TextInput } from '@/components/ui/form/TextInput';
import { PageTitle } from '@/components/ui/PageTitle';
import { controlName, fieldPath } from '@/lib/draft/field-path';
import { municipalityFields } from '@/lib/fields/municipality-fields';
import { taskFields } from '@/lib/fields/task-fields';
import type { FormPage } from '@/lib/navigation/pages';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useDraftForm } from '@/lib/session/forms/use-draft-form';
import { Found, useLateFacts, useMunicipalities } from './municipality-parts';

const TITLE = controlName(fieldPath.task('title'));
const NAME = controlName(fieldPath.municipality('name'));
const LIST = 'subject-list';

/** What the quick check is about: a task and a municipality, by name or by NIS code. */
export default function SubjectScreen({ page }: { page: FormPage }) {
  const texts = useTexts('quick');
  const task = useTexts('task');
  const place = useTexts('municipality');
  const words = useTexts('errors');
  const locale = useLocale();
  const list = useMunicipalities();
  const fields = useMemo(
    () =>
      [...taskFields(locale, words), ...municipalityFields(locale, list, words)].filter(
        ({ name }) => name === TITLE || name === NAME,
      ),
    [locale, list, words],
  );
  const form = useDraftForm(fields);
  useLateFacts(list);

  return (
    <FormScreen page={page} title={texts.title} form={form}>
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <div className="mt-8 space-y-8">
        <TextInput
          label={task.name}
          hint={task.nameHint}
          error={form.errorOf(TITLE)}
          {...form.register(TITLE)}
        />
        <TextInput
          label={place.name}
          hint={place.nameHint}
          list={LIST}
          autoComplete="off"
          error={form.errorOf(NAME)}
          {...form.register(NAME)}
        />
        <datalist id={LIST}>
          {list.map(({ nis, name }) => (
            <option key={nis} value={name} />
          ))}
        </datalist>
        <Found list={list} />
      </div>
    </FormScreen>
  );
}
