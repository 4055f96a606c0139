import { gets } from '@/lib/disclosure/audiences';
import { RESULT } from '@/lib/disclosure/tables/result';
import { changeSets, openSets } from '@/lib/findings';
import { heading, list, paragraph } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { told } from '@/lib/report/told';
import type { Block } from '@/lib/report/types';

/** What would change the verdict: what is open, what somebody here can change, the smallest package. */
export const changeSection: SectionPlan = {
  id: 'change',
  station: 'decide',
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.change.title,
  blocks: (context) => {
    const { findings, result, wording } = context;
    const texts = wording.texts.report.sections.change;
    if (result.basis === 'quick') return [paragraph(texts.quick)];
    return [
      paragraph(texts.intro),
      ...open(context),
      heading('change-lighter', texts.lighter),
      ...told(findings, 'levers.up'),
      ...otherWays(wording, changeSets(wording, result.overall.levers.up)),
      // Where nothing is lighter, the sentence above says so.
      ...(findings.smallestSet?.class === 'lightest' ? [] : told(findings, 'smallestSet')),
      ...(findings['levers.down']
        ? [heading('change-heavier', texts.heavier), ...told(findings, 'levers.down')]
        : []),
    ];
  },
};

/** The sets beside the first, which the sentence tells. */
function otherWays(wording: ReportContext['wording'], [, ...others]: string[]): Block[] {
  const { ways } = wording.texts.report.sections.change;
  return others.length > 0 ? [paragraph(ways), ...list(others)] : [];
}

/** Sets beside each other, where there is more than the one that the sentence tells. */
const several = (sets: string[]): Block[] => (sets.length > 1 ? list(sets) : []);

function open({ findings, result, wording, audience }: ReportContext): Block[] {
  const { open: title } = wording.texts.report.sections.change;
  const blocks = told(findings, 'open', 'openFirst', 'divided');
  if (blocks.length === 0) return [];
  const sets = gets(audience, RESULT.overall.open) ? openSets(wording, result.overall.open) : [];
  return [heading('change-open', title), ...blocks, ...several(sets)];
}
