import { WORKINGS } from '@/lib/disclosure/tables/report';
import { SOURCE_IDS } from '@/lib/instrument/texts/evidence';
import { paragraph, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { about } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';

/** The documents, and the statements behind this report's flags. */
export const sourcesSection: SectionPlan = {
  id: 'sources',
  station: null,
  annex: true,
  title: ({ wording }) => wording.texts.report.sections.sources.title,
  blocks: (context) => {
    const texts = context.wording.texts.report.sections.sources;
    return [
      paragraph(texts.intro),
      ...documents(context),
      ...about(context, WORKINGS.places, () => [paragraph(texts.places), ...statements(context)]),
    ];
  },
};

function documents({ wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.sources;
  const { names, full } = wording.texts.sources;
  return table(
    texts.documents,
    [
      { header: texts.columns.ref, width: 1.6, rowHeader: true },
      { header: texts.columns.text, width: 9 },
    ],
    SOURCE_IDS.map((id) => [names[id], full[id]]),
    { dense: true },
  );
}

function statements({ wording, evidence, result }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.sources;
  const used = new Set(result.flags.flatMap((flag) => flag.evidence));
  return table(
    texts.table,
    [
      { header: texts.columns.ref, width: 1.7, rowHeader: true },
      { header: texts.columns.text, width: 9 },
    ],
    [...used].toSorted().flatMap((id) => {
      const found = evidence.get(id);
      return found ? [[found.reference, found.text]] : [];
    }),
    { dense: true },
  );
}
