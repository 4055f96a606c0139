'use client';

import { useLocale } from '@/components/i18n/UiProvider';
import { buttonClass } from '@/components/ui/button-style';
import { Section } from '@/components/ui/Section';
import { fill, plural } from '@/lib/i18n/fill';
import { QUICK_MINUTES } from '@/lib/instrument/stations';
import { pagesOf } from '@/lib/navigation/pages';
import { isUntouched, statusOf } from '@/lib/navigation/progress';
import { route } from '../route';
import { useSession } from '../session';
import { useTexts } from '../texts';
import { useHref } from '../use-place';

/** The stations whose answers a level rests on. */
const scored = ['objective', 'capacity'].flatMap((station) => pagesOf(route, station));

/** The way to the result, always open, with what it still lacks. */
export function ResultPanel() {
  const ui = useTexts('tasks');
  const locale = useLocale();
  const { given, ready } = useSession();
  const href = useHref();
  const { answered, total } = statusOf(scored, given);
  const open = total - answered;
  const sentence = isUntouched(given)
    ? fill(ui.resultNothing, { minutes: QUICK_MINUTES })
    : open === 0
      ? ui.resultComplete
      : plural(locale, ui.resultMissing, open);

  return (
    <Section heading={ui.resultHeading}>
      {ready && <p>{sentence}</p>}
      <p>
        <a
          href={href({ kind: 'result' })}
          className={buttonClass(ready && open === 0 ? 'primary' : 'secondary')}
        >
          {ui.resultLink}
        </a>
      </p>
    </Section>
  );
}
