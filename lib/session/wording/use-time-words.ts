'use client';

import { fill, plural } from '@/lib/i18n/fill';
import { toldMinutes } from '@/lib/model/effort';
import { workOn } from '@/lib/navigation/effort';
import { type Given, isOwnPage, undivided } from '@/lib/navigation/given';
import type { Page } from '@/lib/navigation/pages';
import { ownRound, questionProgress } from '@/lib/navigation/progress';
import { useTexts } from '@/lib/page-texts/assessment';
import { useReading } from '@/lib/page-texts/reading';
import { useLocale } from '@/lib/page-texts/ui';
import { route } from '@/lib/session/navigation/route';
import { useSession } from '@/lib/session/session';

/** The time that pages take and how far they are, in words; of what is asked of this person. */
export interface TimeWords {
  /** "ongeveer 9 minuten": all of it; empty where nothing needs an answer. */
  whole(pages: readonly Page[]): string;
  /** The same for the quick check. */
  quick(): string;
  /** "nog ongeveer 4 minuten"; empty when nothing is left. */
  left(pages: readonly Page[]): string;
  /** "nog ongeveer 18 minuten, 64 van 120 vragen" for the round, or "alle vragen zijn beantwoord". */
  round(): string;
}

/** The time in words. */
export function useTimeWords(): TimeWords {
  const texts = useTexts('time');
  const locale = useLocale();
  const reading = useReading();
  const { given } = useSession();

  const whole = (pages: readonly Page[], within: Given) => {
    const minutes = toldMinutes(workOn(pages, within, reading).whole);
    return minutes === 0 ? '' : plural(locale, texts.about, minutes);
  };
  const left = (pages: readonly Page[]) => {
    const minutes = toldMinutes(workOn(pages, given, reading).left);
    return minutes === 0 ? '' : plural(locale, texts.left, minutes);
  };
  return {
    // What is for others takes the time that it takes them.
    whole: (pages) =>
      whole(pages, pages.some((page) => isOwnPage(page, given)) ? given : undivided(given)),
    quick: () => whole(route.quick, undivided(given)),
    left,
    round: () => {
      const pages = ownRound(route, given).flatMap((leg) => leg.pages);
      const time = left(pages);
      const questions = fill(texts.questions, questionProgress(route, given));
      return time ? fill(texts.sentence, { time, questions }) : texts.done;
    },
  };
}
