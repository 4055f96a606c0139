import type { SectionPlan } from '@/lib/report/context';
import { told } from '@/lib/report/told';
import { actionBlocks } from './plan-actions';
import { conditionBlocks } from './plan-conditions';
import { measureBlocks } from './plan-measures';

/** The conditions for the higher government, the measures with their effect, and the action plan. */
export const planSection: SectionPlan = {
  id: 'plan',
  station: 'decide',
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.plan.title,
  blocks: (context) =>
    context.result.basis === 'quick'
      ? [...told(context.findings, 'advice'), ...actionBlocks(context)]
      : [...conditionBlocks(context), ...measureBlocks(context), ...actionBlocks(context)],
};
