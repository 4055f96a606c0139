'use client';

import { useResult } from '@/components/result/context';
import { Button } from '@/components/ui/Button';
import { StatusTag } from '@/components/ui/StatusTag';
import { fill } from '@/lib/i18n/fill';
import { isPlanned, withMeasure } from '@/lib/result-view/plan-items';

/** Adds a measure to the plan, and announces it. */
export function AddButton({ measure, title }: { measure: string; title: string }) {
  const { request, texts, editing } = useResult();
  const plan = request.plan ?? [];
  if (isPlanned(plan, measure)) return <StatusTag>{texts.plan.added}</StatusTag>;
  if (!editing) return null;
  return (
    <Button
      variant="quiet"
      aria-label={fill(texts.plan.addLabel, { measure: title })}
      onClick={() => editing.onPlanChange(withMeasure(plan, measure))}
    >
      {texts.plan.add}
    </Button>
  );
}
