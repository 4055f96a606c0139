import type { PlanItem } from '@/lib/model/types';
import { dayIn, type FieldLine, type FieldWords } from './field-line';

/** A line for everything that is agreed on an action in a plan. */
export function planLines(plan: readonly PlanItem[], words: FieldWords): FieldLine[] {
  const { result } = words;
  if (!result) return [];
  const texts = result.texts.plan;
  return plan.flatMap(({ measure, title, owner, due, status = 'open', note }): FieldLine[] => {
    const name = title || (result.measures[measure]?.title ?? measure);
    const part = (key: string, label: string, value: string | undefined) => ({
      key: `${measure}.${key}`,
      label: `${name} – ${label}`,
      value: value ?? '',
    });
    return [
      part('status', texts.status, texts.statuses[status]),
      part('owner', texts.owner, owner),
      part('due', texts.due, dayIn(words, due)),
      part('note', texts.note, note),
    ];
  });
}
