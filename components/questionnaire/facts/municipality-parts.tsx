'use client';

import { type ComponentProps, useEffect, useState } from 'react';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { TextInput } from '@/components/ui/form/TextInput';
import { fieldPath } from '@/lib/draft/field-path';
import { isListed, withMunicipality } from '@/lib/fields/municipality-fields';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { knownMunicipality } from '@/lib/instrument/municipalities/match';
import {
  type KnownMunicipality,
  municipalities,
  sizeClass,
} from '@/lib/instrument/municipalities/municipalities';
import { useNames, useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useSession } from '@/lib/session/session';

const LIST = 'municipality-list';
const NO_LIST: KnownMunicipality[] = [];

/**
 * The municipalities to choose from, once they are loaded; none where there is no list of the country. Without
 * them everything can be typed.
 */
export function useMunicipalities(): KnownMunicipality[] {
  const [all, setAll] = useState(NO_LIST);
  const { country } = useSession().draft.request.context?.municipality ?? {};
  useEffect(() => {
    municipalities().then(setAll, () => {});
  }, []);
  return isListed(country) ? all : NO_LIST;
}

type Control = Omit<ComponentProps<'input'>, 'id' | 'type' | 'className' | 'list' | 'value'> & {
  name: string;
  error?: string;
};

/** In which country it lies, whose words are then used. */
export function CountryChoice(control: Control) {
  const texts = useTexts('municipality');
  return (
    <RadioGroup
      legend={texts.country}
      hint={texts.countryHint}
      choices={Object.entries(texts.countries).map(([value, label]) => ({ value, label }))}
      {...control}
    />
  );
}

/** Its name, typed or chosen from the list, with what is known of it. */
export function NameInput({ list, ...control }: Control & { list: readonly KnownMunicipality[] }) {
  const texts = useTexts('municipality');
  return (
    <>
      <TextInput
        label={texts.name}
        hint={list.length > 0 ? texts.nameHint : undefined}
        list={LIST}
        autoComplete="off"
        {...control}
      />
      <datalist id={LIST}>
        {list.map(({ nis, name }) => (
          <option key={nis} value={name} />
        ))}
      </datalist>
      <Found list={list} />
    </>
  );
}

/** Fills in the facts of a municipality that was typed before the list was there. */
export function useLateFacts(list: readonly KnownMunicipality[]): void {
  const { draft, ready, change } = useSession();
  const { name = '', nis } = draft.request.context?.municipality ?? {};
  const late = ready && nis === undefined && knownMunicipality(list, name) !== undefined;
  useEffect(() => {
    if (late)
      change(fieldPath.municipality('name'), (current) => withMunicipality(current, name, list));
  }, [late, name, list, change]);
}

/** The facts filled in from open data, and the resulting size class. */
function Found({ list }: { list: readonly KnownMunicipality[] }) {
  const texts = useTexts('municipality');
  const { sizeSchemes } = useNames();
  const locale = useLocale();
  const { nis, population, country } = useSession().draft.request.context?.municipality ?? {};
  const known = list.find((candidate) => candidate.nis === nis);
  return (
    <div role="status" className="flow max-w-measure text-ink-soft">
      {known && (
        <p>{fill(texts.found, { ...known, population: formatNumber(locale, known.population) })}</p>
      )}
      {population !== undefined && isListed(country) && (
        <p>
          {texts.size}: {sizeSchemes[sizeClass(population)]}
        </p>
      )}
    </div>
  );
}
