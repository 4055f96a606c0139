'use client';

import { useResult } from '@/components/result/context';
import { UndoStatus, useUndo } from '@/components/ui/Undo';
import { withoutPlanItem, withPlanItemBack } from '@/lib/draft/plan-updates';
import type { Change } from '@/lib/draft/store/store';
import type { PlanItem } from '@/lib/model/types';
import { useSession } from '@/lib/session/session';
import { titles } from '@/lib/wording/titles';
import { OwnAction } from './OwnAction';
import { PlanRow } from './PlanRow';
import { ReviewDate } from './ReviewDate';

interface PlanEditorProps {
  plan: PlanItem[];
  reviewOn?: string;
}

/** The plan to change; kept as it is typed, like every answer. */
export default function PlanEditor({ plan, reviewOn }: PlanEditorProps) {
  const { wording } = useResult();
  const { draft, change } = useSession();
  const undo = useUndo();
  const remove = (item: PlanItem) => {
    const set = (work: Change) => change('request.plan', work, { buildsOn: true });
    set((present) => withoutPlanItem(present, item.measure));
    undo.offer({
      name: titles.action(wording, item),
      restore: () => set((present) => withPlanItemBack(present, draft, item.measure)),
    });
  };
  return (
    <div className="print:hidden">
      <ul className={plan.length > 0 ? 'mt-3 border-t border-rule' : ''}>
        {plan.map((item) => (
          <PlanRow key={item.measure} item={item} onRemove={() => remove(item)} />
        ))}
      </ul>
      <UndoStatus undo={undo} />
      <OwnAction />
      <ReviewDate day={reviewOn} />
    </div>
  );
}
