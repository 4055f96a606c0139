import { list, paragraph } from '@/lib/report/blocks';
import type { SectionPlan } from '@/lib/report/context';
import { whatWouldChange } from '@/lib/wording';

/** What could change the conclusion: open questions, the answers that move it most, the best measure. */
export const changeSection: SectionPlan = {
  id: 'change',
  station: 'decide',
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.change.title,
  blocks: ({ wording, result }) => {
    const texts = wording.texts.report.sections.change;
    const changes = whatWouldChange(wording, result);
    if (changes.length === 0) return [paragraph(texts.none)];
    return [paragraph(texts.intro), ...list(changes)];
  },
};
