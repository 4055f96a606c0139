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
import { useRoom } from '@/lib/session/room/room';
import { useSession } from '@/lib/session/session';
import { useTimeWords } from '@/lib/session/wording/use-time-words';

/** The stations whose answers a level rests on. */
const scored = ['objective', 'capacity'].flatMap((station) => pagesOf(route, station));

/**
 * The way to the result, always open, with what it still lacks: in a team of this member's questions, else of
 * all of them, as nobody else answers those for other roles.
 */
export function ResultPanel() {
  const texts = useTexts('tasks');
  const locale = useLocale();
  const { given, ready } = useSession();
  const href = useHref();
  const time = useTimeWords();
  const { room } = useRoom();
  const { answered, total, state } = statusOf(scored, given);
  const open = room ? total - answered : lacking(scored, given);
  const sentence = isUntouched(given)
    ? fill(texts.resultNothing, { time: time.quick() })
    : open > 0
      ? plural(locale, texts.resultMissing, open)
      : room && given.own
        ? texts.resultOwnComplete
        : texts.resultComplete;

  return (
    <Section heading={texts.resultHeading}>
      <p className={ready ? undefined : 'invisible'}>{sentence}</p>
      <p>
        <a
          href={href({ kind: 'result' })}
          className={buttonClass(ready && state === 'done' ? 'primary' : 'secondary')}
        >
          {texts.resultLink}
        </a>
      </p>
    </Section>
  );
}
