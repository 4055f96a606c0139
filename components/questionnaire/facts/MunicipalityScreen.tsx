'use client';

import { useEffect, useMemo, useRef } from 'react';
import { FormScreen } from '@/components/questionnaire/FormScreen';
import { NumberInput } from '@/components/ui/form/NumberInput';
import { TextInput } from '@/components/ui/form/TextInput';
import { PageTitle } from '@/components/ui/PageTitle';
import { controlName, fieldPath } from '@/lib/draft/field-path';
import { municipalityFields, withMunicipality } from '@/lib/fields/municipality-fields';
import { ELSEWHERE } from '@/lib/instrument/countries';
import type { Municipality } from '@/lib/model/types';
import type { FormPage } from '@/lib/navigation/pages';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useDraftForm } from '@/lib/session/forms/use-draft-form';
import { useSession } from '@/lib/session/session';
import { HINT, MunicipalityHint } from './MunicipalityHint';
import { CountryChoice, NameInput, useLateFacts, useMunicipalities } from './municipality-parts';
import { useMunicipalityMatch } from './use-municipality-match';

/** Which municipality it is about; chosen from open data, or typed. */
export default function MunicipalityScreen({ page }: { page: FormPage }) {
  const texts = useTexts('municipality');
  const words = useTexts('errors');
  const locale = useLocale();
  const { draft, change } = useSession();
  const { name: typed = '', population, country } = draft.request.context?.municipality ?? {};
  const list = useMunicipalities();
  const fields = useMemo(() => municipalityFields(locale, list, words), [locale, list, words]);
  const form = useDraftForm(fields);
  useLateFacts(list);
  const field = (key: keyof Municipality) => {
    const name = controlName(fieldPath.municipality(key));
    return { error: form.errorOf(name), ...form.register(name) };
  };

  const { match, tellNow } = useMunicipalityMatch(typed, list, population !== undefined);
  const held = useRef(false);
  /** A name that matches nothing is told once before going on. */
  const check = async () => {
    const isValid = await form.check();
    if (!isValid || !tellNow()) return isValid;
    held.current = true;
    return false;
  };
  // The hint is there once it has been drawn.
  useEffect(() => {
    if (held.current && match.kind !== 'none') {
      held.current = false;
      document.getElementById(HINT)?.focus();
    }
  }, [match]);

  return (
    <FormScreen page={page} title={texts.title} form={{ ...form, check }}>
      <PageTitle lead={texts.lead}>{texts.title}</PageTitle>
      <div className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <div className="min-w-0 space-y-8">
          <CountryChoice {...field('country')} />
          {country === ELSEWHERE && (
            <TextInput label={texts.countryName} optional {...field('countryName')} />
          )}
        </div>
        <div className="min-w-0 space-y-8">
          <NameInput list={list} {...field('name')} />
          <MunicipalityHint
            typed={typed}
            match={match}
            onChoose={(name) => {
              change(fieldPath.municipality('name'), (current) =>
                withMunicipality(current, name, list),
              );
              document.getElementById(controlName(fieldPath.municipality('name')))?.focus();
            }}
          />
          <NumberInput
            label={texts.population}
            hint={texts.populationHint}
            optional
            {...field('population')}
          />
          <TextInput label={texts.province} optional {...field('province')} />
        </div>
      </div>
    </FormScreen>
  );
}
