'use client';

import type { PlanItem } from '@/lib/model';
import type { ResultEditing } from '../types';
import { OwnAction } from './OwnAction';
import { PlanRow } from './PlanRow';
import { withItem, withOwn, without } from './plan-items';
import { ReviewDate } from './ReviewDate';

interface PlanEditorProps {
  plan: PlanItem[];
  reviewOn?: string;
  editing: ResultEditing;
}

/** The plan to change; every change is handed on at once. */
export default function PlanEditor({ plan, reviewOn, editing }: PlanEditorProps) {
  const { onPlanChange, onReviewChange } = editing;
  return (
    <div className="print:hidden">
      <ul className={plan.length > 0 ? 'mt-3 border-t border-rule' : ''}>
        {plan.map((item) => (
          <PlanRow
            key={item.measure}
            item={item}
            onChange={(changed) => onPlanChange(withItem(plan, changed))}
            onRemove={() => onPlanChange(without(plan, item.measure))}
          />
        ))}
      </ul>
      <OwnAction onAdd={(title) => onPlanChange(withOwn(plan, title))} />
      <ReviewDate value={reviewOn} onChange={onReviewChange} />
    </div>
  );
}
