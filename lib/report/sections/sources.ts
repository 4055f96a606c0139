import { paragraph, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { placeOf } from '@/lib/report/sources';
import type { Block } from '@/lib/report/types';

/** The documents, and the statements behind this report's flags. */
export const sourcesSection: SectionPlan = {
  id: 'sources',
  station: null,
  annex: true,
  title: ({ speech }) => speech.texts.report.sections.sources.title,
  blocks: (context) => {
    const words = context.speech.texts.report.sections.sources;
    return [paragraph(words.intro), ...documents(context), ...statements(context)];
  },
};

function documents({ speech }: ReportContext): Block[] {
  const words = speech.texts.report.sections.sources;
  return table(
    words.documents,
    [
      { header: words.columns.ref, width: 1, rowHeader: true },
      { header: words.columns.text, width: 9 },
    ],
    Object.entries(words.seeds)
      .toSorted()
      .map(([seed, text]) => [seed, text]),
    { dense: true },
  );
}

function statements({ speech, evidence, result }: ReportContext): Block[] {
  const words = speech.texts.report.sections.sources;
  const used = new Set(result.flags.flatMap((flag) => flag.evidence));
  return table(
    words.table,
    [
      { header: words.columns.ref, width: 1.7, rowHeader: true },
      { header: words.columns.text, width: 9 },
    ],
    [...used].toSorted().flatMap((id) => {
      const found = evidence.get(id);
      return found ? [[`${found.seed} ${placeOf(found.ref)}`, found.text]] : [];
    }),
    { dense: true },
  );
}
