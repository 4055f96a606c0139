'use client';

import { useCallback, useId, useMemo } from 'react';
import { TextInput, type TextInputProps } from '@/components/ui/form/TextInput';
import { byName } from '@/lib/collecting/changes/bodies';
import { intlLocale } from '@/lib/i18n/locales';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';

/** Most names that a browser is given to complete from. */
const MOST_OFFERED = 1_000;

interface Found {
  id: string;
  name: string;
  /** It handed in a file. */
  answered: boolean;
}

/** Finds a body of the list by its name or code, whatever its capitals. */
export function useBodyByName(): (typed: string) => Found | undefined {
  const { bodies, responses } = useConsultation().draft;
  return useCallback(
    (typed) => {
      const wanted = typed.trim().toLowerCase();
      const body = bodies.find(
        ({ id, name = '' }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted,
      );
      if (!body) return undefined;
      const response = responses.find((one) => one.body === body.id);
      return {
        id: body.id,
        name: body.name ?? body.id,
        answered: response !== undefined && response.kind !== 'otherwise',
      };
    },
    [bodies, responses],
  );
}

/** A body of the list, by name; the browser completes it. */
export function BodyInput(props: TextInputProps) {
  const locale = useLocale();
  const list = useId();
  const { bodies } = useConsultation().draft;
  const names = useMemo(
    () =>
      byName(bodies, intlLocale[locale])
        .slice(0, MOST_OFFERED)
        .map(({ id, name }) => name ?? id),
    [bodies, locale],
  );
  return (
    <>
      <TextInput autoComplete="off" {...props} list={list} />
      <datalist id={list}>
        {[...new Set(names)].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
