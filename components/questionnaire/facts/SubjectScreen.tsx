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
import { CountryChoice, NameInput, useLateFacts, useMunicipalities } from './municipality-parts';

const TITLE = controlName(fieldPath.task('title'));
const COUNTRY = controlName(fieldPath.municipality('country'));
const NAME = controlName(fieldPath.municipality('name'));

/**
 * What the quick check is about: a task, a country, whose words it then uses, and a municipality, by name or
 * by NIS code.
 */
export default function SubjectScreen({ page }: { page: FormPage }) {
  const texts = useTexts('quick');
  const task = useTexts('task');
  const words = useTexts('errors');
  const locale = useLocale();
  const list = useMunicipalities();
  const fields = useMemo(
    () =>
      [...taskFields(locale, words), ...municipalityFields(locale, list, words)].filter(
        ({ name }) => [TITLE, COUNTRY, NAME].includes(name),
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
        <CountryChoice error={form.errorOf(COUNTRY)} {...form.register(COUNTRY)} />
        <NameInput list={list} error={form.errorOf(NAME)} {...form.register(NAME)} />
      </div>
    </FormScreen>
  );
}
