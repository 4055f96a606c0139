'use client';

import { useRouter } from 'next/navigation';
import { Button } from '@/components/ui/Button';
import { newId } from '@/lib/bytes/new-id';
import { newDraft } from '@/lib/draft/draft';
import { localePath } from '@/lib/i18n/paths';
import { QUICK } from '@/lib/navigation/pages';
import { formatPath, type View } from '@/lib/navigation/paths';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { route } from '@/lib/session/navigation/route';
import type { AssessmentList } from '@/lib/session/opening/use-list';

/** A new assessment: nothing is asked before it opens. */
export function StartButtons({ list }: { list: AssessmentList }) {
  const ui = useTexts('list');
  const locale = useLocale();
  const router = useRouter();
  const firstQuick = route.quick[0]?.id ?? '';

  const begin = (view: View) =>
    list.attempt(async (store) => {
      const now = new Date().toISOString();
      const { id } = await store.create(newDraft({ id: newId(), name: '', locale, now }));
      router.push(localePath(locale, formatPath(id, view)));
    });

  return (
    <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
      <Button onClick={() => void begin({ kind: 'tasks' })}>{ui.create}</Button>
      <Button
        variant="secondary"
        onClick={() => void begin({ kind: 'page', station: QUICK, page: firstQuick })}
      >
        {ui.quick}
      </Button>
    </div>
  );
}
