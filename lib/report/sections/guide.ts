import { LEVELS } from '@/lib/model/types';
import { list, paragraph, small } from '@/lib/report/blocks';
import type { SectionPlan } from '@/lib/report/context';
import type { Inline } from '@/lib/report/types';

/** How to read the report; printed with the contents. */
export const guideSection: SectionPlan = {
  id: 'guide',
  station: null,
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.guide.title,
  blocks: ({ wording, meta }) => {
    const { model, report } = wording.texts;
    const { guide } = report.sections;
    const marks = LEVELS.map((level): Inline => ({ level, title: model.levels[level].title }));
    return [
      ...list(guide.items),
      paragraph([guide.marks, ...marks.flatMap((mark): Inline[] => ['  ', mark])]),
      small([{ strong: `${meta.copyTitle}. ` }, meta.copyText]),
    ];
  },
};
