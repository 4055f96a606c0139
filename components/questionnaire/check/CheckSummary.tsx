'use client';

import { plural } from '@/lib/i18n/fill';
import { pagesOf } from '@/lib/navigation/pages';
import { begunLegs, statusOf } from '@/lib/navigation/progress';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { route } from '@/lib/session/navigation/route';
import { useSession } from '@/lib/session/session';

/** How many questions of a station, or of all (`null`), are open, and how many were left out. */
export function CheckSummary({ station }: { station: string | null }) {
  const texts = useTexts('check');
  const locale = useLocale();
  const { given, ready } = useSession();
  if (!ready) return null;
  const pages =
    station === null
      ? begunLegs(route, given).flatMap((leg) => leg.pages)
      : pagesOf(route, station);
  const { answered, total } = statusOf(pages, given);
  const open = total - answered;
  const left = pages
    .flatMap((page) => (page.kind === 'questions' ? page.questions : []))
    .filter(({ id }) => given.hidden.has(id)).length;
  return (
    <div className="mt-4 max-w-measure">
      <p>{open === 0 ? texts.complete : plural(locale, texts.open, open)}</p>
      {left > 0 && <p className="text-ink-soft">{plural(locale, texts.hidden, left)}</p>}
    </div>
  );
}
