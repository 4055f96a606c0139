'use client';

import type { PlanItem } from '@/lib/model/types';
import { OwnAction } from './OwnAction';
import { PlanRow } from './PlanRow';
import { ReviewDate } from './ReviewDate';

interface PlanEditorProps {
  plan: PlanItem[];
  reviewOn?: string;
}

/** The plan to change; kept as it is typed, like every answer. */
export default function PlanEditor({ plan, reviewOn }: PlanEditorProps) {
  return (
    <div className="print:hidden">
      <ul className={plan.length > 0 ? 'mt-3 border-t border-rule' : ''}>
        {plan.map((item) => (
          <PlanRow key={item.measure} item={item} />
        ))}
      </ul>
      <OwnAction />
      <ReviewDate day={reviewOn} />
    </div>
  );
}
