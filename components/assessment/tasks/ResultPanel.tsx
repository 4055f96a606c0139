'use client';

import { buttonClass } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { fill, plural } from '@/lib/i18n/fill';
import { pagesOf } from '@/lib/navigation/pages';
import { isUntouched, lacking, statusOf } from '@/lib/navigation/progress';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { route } from '@/lib/session/navigation/route';
import { useHref } from '@/lib/session/navigation/use-location';
import { useSession } from '@/lib/session/session';
import { useTimeWords } from '@/lib/session/wording/use-time-words';

/** The stations whose answers a level rests on. */
const scored = ['objective', 'capacity'].flatMap((station) => pagesOf(route, station));

/** The way to the result, always open, with what it still lacks: also questions that are for others. */
export function ResultPanel() {
  const texts = useTexts('tasks');
  const locale = useLocale();
  const { given, ready } = useSession();
  const href = useHref();
  const time = useTimeWords();
  const open = lacking(scored, given);
  const done = statusOf(scored, given).state === 'done';
  const sentence = isUntouched(given)
    ? fill(texts.resultNothing, { time: time.quick() })
    : open === 0
      ? texts.resultComplete
      : plural(locale, texts.resultMissing, open);

  return (
    <Section heading={texts.resultHeading}>
      <p className={ready ? undefined : 'invisible'}>{sentence}</p>
      <p>
        <a
          href={href({ kind: 'result' })}
          className={buttonClass(ready && done ? 'primary' : 'secondary')}
        >
          {texts.resultLink}
        </a>
      </p>
    </Section>
  );
}
