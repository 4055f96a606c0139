'use client';

import { useMemo } from 'react';
import { FormScreen } from '@/components/questionnaire/FormScreen';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { TextInput } from '@/components/ui/form/TextInput';
import { PageTitle } from '@/components/ui/PageTitle';
import { controlName, fieldPath } from '@/lib/draft/field-path';
import { isListed, municipalityFields } from '@/lib/fields/municipality-fields';
import { taskFields } from '@/lib/fields/task-fields';
import type { KnownMunicipality } from '@/lib/instrument/municipalities/municipalities';
import type { FormPage } from '@/lib/navigation/pages';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useDraftForm } from '@/lib/session/forms/use-draft-form';
import { useSession } from '@/lib/session/session';
import { Found, useLateFacts, useMunicipalities } from './municipality-parts';

const TITLE = controlName(fieldPath.task('title'));
const COUNTRY = controlName(fieldPath.municipality('country'));
const NAME = controlName(fieldPath.municipality('name'));
const LIST = 'subject-list';
const NO_LIST: KnownMunicipality[] = [];

/**
 * What the quick check is about: a task, a country, whose words it then uses, and a municipality, by name or
 * by NIS code.
 */
export default function SubjectScreen({ page }: { page: FormPage }) {
  const texts = useTexts('quick');
  const task = useTexts('task');
  const place = useTexts('municipality');
  const words = useTexts('errors');
  const locale = useLocale();
  const { country } = useSession().draft.request.context?.municipality ?? {};
  const all = useMunicipalities();
  const list = isListed(country) ? all : NO_LIST;
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
        <RadioGroup
          legend={place.country}
          hint={place.countryHint}
          choices={Object.entries(place.countries).map(([value, label]) => ({ value, label }))}
          error={form.errorOf(COUNTRY)}
          {...form.register(COUNTRY)}
        />
        <TextInput
          label={place.name}
          hint={list.length > 0 ? place.nameHint : undefined}
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
