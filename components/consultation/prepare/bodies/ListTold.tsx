'use client';

import type { BodyList } from '@/lib/collecting/bodies/types';
import { faultWords, type ListWords, noteWords } from '@/lib/collecting/bodies/words';
import { fill, plural } from '@/lib/i18n/fill';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useResponseTexts } from '@/lib/page-texts/response';
import { useLocale } from '@/lib/page-texts/ui';

/** Most faults and notes that are told one by one. */
const MOST_TOLD = 50;

/** Lines that are not taken over, with what is wrong, and what else there is to know of a list. */
export function ListTold({ list: { faults, notes } }: { list: BodyList }) {
  const texts = useConsultationTexts('bodies');
  const { list: words } = useResponseTexts();
  const locale = useLocale();
  const faulty = new Set(faults.map(({ line }) => line)).size;

  return (
    <>
      {faulty > 0 && (
        <div>
          <h4 className="font-semibold text-danger">
            {plural(locale, texts.faultsHeading, faulty)}
          </h4>
          <Told told={faults} say={(fault) => faultWords(words, locale, fault)} />
        </div>
      )}
      {notes.length > 0 && (
        <div>
          <h4 className="font-semibold">{texts.notesHeading}</h4>
          <Told told={notes} say={(note) => noteWords(words, locale, note)} />
        </div>
      )}
    </>
  );
}

function Told<T>({ told, say }: { told: readonly T[]; say: (one: T) => ListWords }) {
  const texts = useConsultationTexts('bodies');
  return (
    <ul className="list-disc space-y-1 pl-6 break-words">
      {told
        .slice(0, MOST_TOLD)
        .map(say)
        .map(({ where, what }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
          <li key={at}>
            {where && <strong>{where}: </strong>}
            {what}
          </li>
        ))}
      {told.length > MOST_TOLD && (
        <li>{fill(texts.moreFaults, { count: told.length - MOST_TOLD })}</li>
      )}
    </ul>
  );
}
