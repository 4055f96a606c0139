'use client';

import { Section } from '@/components/ui/Section';
import type { Board } from '@/lib/collecting/online/documents';
import { SHARINGS } from '@/lib/consultation/types';
import { formatDay } from '@/lib/i18n/format';
import { localePath } from '@/lib/i18n/paths';
import { useConsultTexts } from '@/lib/page-texts/consult';
import { useResponseTexts } from '@/lib/page-texts/response';
import { useLocale } from '@/lib/page-texts/ui';
import { pages } from '@/lib/site/pages';
import { Facts } from './Facts';

/** What a body is told about what happens with its answer. */
export function TermsView({ board: { terms } }: { board: Pick<Board, 'terms'> }) {
  const { terms: words } = useConsultTexts().body;
  const { sharing } = useResponseTexts().make;
  const locale = useLocale();
  return (
    <Section heading={words.title}>
      <Facts
        facts={[
          [words.controller, terms.controller],
          [words.legalBasis, terms.legalBasis],
          [words.readers, terms.readers],
          [words.publishes, terms.publishes],
          [words.kept, terms.keptUntil && formatDay(locale, terms.keptUntil)],
          [words.decideBy, terms.decideBy && formatDay(locale, terms.decideBy)],
          [words.contact, terms.contact],
        ]}
      />
      <p>{words.sharing}</p>
      <ul>
        {SHARINGS.map((level) => (
          <li key={level}>
            <strong>{sharing[level].label}.</strong> {sharing[level].text}
          </li>
        ))}
      </ul>
      <p>{words.key}</p>
      <p>
        {words.links} <a href={localePath(locale, pages.confidentiality)}>{words.linksPage}</a>.
      </p>
    </Section>
  );
}
