'use client';

import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useMemo, useRef } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { useSession } from '@/components/assessment/session';
import { useTexts } from '@/components/assessment/texts';
import { useLocale } from '@/components/i18n/UiProvider';
import { withCosts } from '@/lib/assessment/updates';
import { fill } from '@/lib/i18n/fill';
import { LONGEST_LINE } from '../facts/fact-fields';
import { type CostForm, costSchema, toForm, toTable } from './cost-form';

/** The cost table as a form: kept as a whole whenever all of it can be read. */
export function useCostForm(): UseFormReturn<CostForm> {
  const words = useTexts('errors');
  const locale = useLocale();
  const { draft, change } = useSession();
  const { costs } = draft.request;
  const schema = useMemo(
    () =>
      costSchema(locale, {
        ...words,
        lineTooLong: fill(words.lineTooLong, { limit: LONGEST_LINE }),
      }),
    [locale, words],
  );
  const form = useForm<CostForm>({
    defaultValues: toForm(locale, costs),
    resolver: zodResolver(schema),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  /** The table that the form and the draft last agreed on, as JSON. */
  const agreed = useRef(JSON.stringify(costs));

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          if (!z.safeParse(schema, values).success) return;
          const table = toTable(locale, values);
          const json = JSON.stringify(table);
          if (json === agreed.current) return;
          agreed.current = json;
          change('costs', (current) => withCosts(current, table), { typing: true });
        },
      }),
    [form, schema, locale, change],
  );

  useEffect(() => {
    const json = JSON.stringify(costs);
    if (json === agreed.current) return;
    agreed.current = json;
    form.reset(toForm(locale, costs));
  }, [costs, form, locale]);

  return form;
}
