import { list, paragraph } from '@/lib/report/blocks';
import type { SectionPlan } from '@/lib/report/context';
import { whatWouldChange } from '@/lib/wording';

/** What could change the conclusion: open questions, the answers that move it most, the best measure. */
export const changeSection: SectionPlan = {
  id: 'change',
  station: 'decide',
  annex: false,
  title: ({ speech }) => speech.texts.report.sections.change.title,
  blocks: ({ speech, result }) => {
    const words = speech.texts.report.sections.change;
    const changes = whatWouldChange(speech, result);
    if (changes.length === 0) return [paragraph(words.none)];
    return [paragraph(words.intro), ...list(changes)];
  },
};
