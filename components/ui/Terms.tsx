'use client';

import { fill } from '@/lib/i18n/fill';
import { listFormat } from '@/lib/i18n/intl';
import { useLocale, useUi } from '@/lib/page-texts/ui';
import { Details } from './Details';

interface TermsProps {
  terms: readonly { term: string; text: string }[];
}

/** What some terms mean, unfolded where they stand; on paper always in sight. */
export function Terms({ terms }: TermsProps) {
  const texts = useUi('common');
  const locale = useLocale();
  if (terms.length === 0) return null;
  const named = terms.map(({ term }) => `‘${term}’`);
  return (
    <>
      <div className="has-[details[open]]:basis-full print:hidden">
        <Details summary={fill(texts.terms, { terms: listFormat(locale).format(named) })}>
          <Meanings terms={terms} />
        </Details>
      </div>
      <div className="hidden print:block">
        <Meanings terms={terms} />
      </div>
    </>
  );
}

/** Terms with what they mean. */
export const Meanings = ({ terms }: TermsProps) => (
  <dl className="max-w-measure">
    {terms.map(({ term, text }) => (
      <div key={term} className="mt-1">
        <dt className="inline font-semibold">{term}:</dt> <dd className="inline">{text}</dd>
      </div>
    ))}
  </dl>
);
