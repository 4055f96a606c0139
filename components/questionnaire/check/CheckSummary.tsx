'use client';

import { plural } from '@/lib/i18n/fill';
import type { Page } from '@/lib/navigation/pages';
import { statusOf } from '@/lib/navigation/progress';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useSession } from '@/lib/session/session';

/** How many questions are open, and how many were left out. */
export function CheckSummary({ pages }: { pages: Page[] }) {
  const texts = useTexts('check');
  const locale = useLocale();
  const { given, ready } = useSession();
  if (!ready) return null;
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
