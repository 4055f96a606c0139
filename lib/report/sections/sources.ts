import { WORKINGS } from '@/lib/disclosure/tables/report';
import { SOURCE_IDS } from '@/lib/instrument/texts/evidence';
import { paragraph, small, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { about } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';

/** The documents that references name. What each of them says stands on the page about the method. */
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
      paragraph(texts.rules),
      ...about(context, WORKINGS.places, () => [small(texts.places)]),
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
