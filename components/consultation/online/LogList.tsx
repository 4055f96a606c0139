'use client';

import { Details } from '@/components/ui/Details';
import { Section } from '@/components/ui/Section';
import type { OwnerSession } from '@/lib/collecting/online/owner';
import { formatInstant } from '@/lib/i18n/format-instant';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { logWords } from './log-words';

/** Most entries that are shown. */
const MOST = 200;

/** What owners did, the last first. */
export function LogList({ owner }: { owner: OwnerSession }) {
  const { log: words } = useOnlineTexts().follow;
  const locale = useLocale();
  const { bodies } = useConsultation().draft;
  const { zone } = owner.board;
  const nameOf = (id: string) => bodies.find((body) => body.id === id)?.name ?? id;
  return (
    <Section heading={words.heading}>
      <Details summary={words.show}>
        <ul className="list-none! pl-0!">
          {owner.log.slice(0, MOST).map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have no other name
            <li key={index} className="py-1 wrap-anywhere">
              {formatInstant(locale, entry.at, zone)}:{' '}
              {logWords(entry, { texts: words.what, locale, zone, nameOf })}
            </li>
          ))}
        </ul>
      </Details>
    </Section>
  );
}
