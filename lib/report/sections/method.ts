import { steps } from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';
import { defaultAssumptions } from '@/lib/model';
import { assume } from '@/lib/model/assumptions';
import { list, paragraph, small } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';
import { day } from '@/lib/wording/numbers';

/** How the verdict comes about, in words. The rules and numbers stand on the page about the method. */
export const methodSection: SectionPlan = {
  id: 'method',
  station: null,
  annex: true,
  title: ({ wording }) => wording.texts.report.sections.method.title,
  blocks: (context) => {
    const texts = context.wording.texts.report.sections.method;
    return [paragraph(texts.intro), ...outline(context), paragraph(texts.page), version(context)];
  },
};

function outline({ wording, instrument }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.method;
  const values = {
    executor: wording.texts.model.norms.executor.title,
    executorMost: steps(wording, assume(defaultAssumptions(instrument), 'executorMost')),
  };
  return list(
    texts.items.map((item) => fill(item, values)),
    true,
  );
}

function version({ wording, result, date }: ReportContext): Block {
  return small(
    fill(wording.texts.report.sections.method.version, {
      version: result.instrumentVersion,
      norm: wording.texts.model.norms[result.norm].title,
      date: day(wording, date),
    }),
  );
}
