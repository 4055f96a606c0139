'use client';

import type { BodyList, LineFault, ListNote } from '@/lib/collecting/bodies/types';
import { fill, plural } from '@/lib/i18n/fill';
import type { Template } from '@/lib/i18n/template';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale } from '@/lib/page-texts/ui';

/** Most faults and notes that are told one by one. */
const MOST_TOLD = 50;

/** Lines that are not taken over, with what is wrong, and what else there is to know of a list. */
export function ListTold({ list }: { list: BodyList }) {
  const texts = useConsultationTexts('bodies');
  const locale = useLocale();

  const faultWords = ({ code, line, column, value, first }: LineFault): string => {
    const what = fill(texts.faults[code] as Template, { value, first: first ?? '' });
    return column === null
      ? fill(texts.fault, { line, what })
      : fill(texts.faultIn, { line, column, what });
  };
  const noteWords = ({ code, line, column = '', value = '', as = '', count = 0 }: ListNote) => {
    const what = fill(texts.notes[code] as Template, { column, value, as, count });
    return line === undefined ? what : fill(texts.fault, { line, what });
  };
  const faulty = new Set(list.faults.map(({ line }) => line)).size;

  return (
    <>
      {faulty > 0 && (
        <div>
          <h4 className="font-semibold text-danger">
            {plural(locale, texts.faultsHeading, faulty)}
          </h4>
          <Told lines={list.faults.map(faultWords)} />
        </div>
      )}
      {list.notes.length > 0 && (
        <div>
          <h4 className="font-semibold">{texts.notesHeading}</h4>
          <Told lines={list.notes.map(noteWords)} />
        </div>
      )}
    </>
  );
}

function Told({ lines }: { lines: string[] }) {
  const texts = useConsultationTexts('bodies');
  return (
    <ul className="list-disc space-y-1 pl-6 break-words">
      {lines.slice(0, MOST_TOLD).map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
        <li key={at}>{line}</li>
      ))}
      {lines.length > MOST_TOLD && (
        <li>{fill(texts.moreFaults, { count: lines.length - MOST_TOLD })}</li>
      )}
    </ul>
  );
}
