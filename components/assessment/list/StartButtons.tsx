'use client';

import { Button } from '@/components/ui/Button';
import { useGo } from '@/lib/browser/use-go';
import { localePath } from '@/lib/i18n/paths';
import { formatPath } from '@/lib/navigation/paths';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import type { AssessmentList } from '@/lib/session/opening/use-list';
import { loadWork } from './list-loads';

/** A new assessment: nothing is asked before it opens. */
export function StartButtons({ list }: { list: AssessmentList }) {
  const texts = useTexts('list');
  const locale = useLocale();
  const go = useGo();

  const begin = (quick: boolean) =>
    list.attempt(async (store) => {
      const work = await loadWork();
      const id = await work.begin(store, { name: '', locale });
      const view = quick ? work.quickStart : ({ kind: 'tasks' } as const);
      go(localePath(locale, formatPath(id, view)));
    });

  return (
    <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
      <Button onClick={() => void begin(false)}>{texts.create}</Button>
      <Button variant="secondary" onClick={() => void begin(true)}>
        {texts.quick}
      </Button>
    </div>
  );
}
