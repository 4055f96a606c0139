'use client';

import { useEffect, useState } from 'react';
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

/** The Flemish municipalities, once they are loaded; without them everything can be typed. */
export function useMunicipalities(): KnownMunicipality[] {
  const [list, setList] = useState<KnownMunicipality[]>([]);
  useEffect(() => {
    municipalities().then(setList, () => {});
  }, []);
  return list;
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
export function Found({ list }: { list: readonly KnownMunicipality[] }) {
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
