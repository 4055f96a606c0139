import { gets } from '@/lib/disclosure/audiences';
import { RESULT } from '@/lib/disclosure/tables/result';
import { flagWords } from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';
import type { Flag } from '@/lib/model/result';
import { paragraph, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { sourceWords } from '@/lib/report/context';
import type { Text } from '@/lib/report/types';
import { enumerate } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** A flag names this many of the questions that raised it. */
const MOST_QUESTIONS = 2;

/** Situations that deserve attention, each with what raised it and its sources. */
export const flagsSection: SectionPlan = {
  id: 'flags',
  station: 'decide',
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.flags.title,
  blocks: (context) => {
    const texts = context.wording.texts.report.sections.flags;
    const { flags } = context.result;
    if (flags.length === 0) return [paragraph(texts.none)];
    const important = flags.toSorted((a, b) => rank(a) - rank(b));
    return [
      paragraph(texts.intro),
      ...table(
        texts.table,
        [
          { header: texts.columns.flag, width: 1.9, rowHeader: true },
          { header: texts.columns.text, width: 7.4 },
        ],
        important.map((flag) => flagRow(context, flag)),
        { dense: true },
      ),
    ];
  },
};

const rank = ({ severity }: Flag): number => (severity === 'high' ? 0 : 1);

function flagRow(context: ReportContext, flag: Flag): Text[] {
  const { wording, audience } = context;
  const words = wording.texts.report.sections.flags;
  const texts = flagWords(wording, flag);
  const questions = flag.raisedBy.slice(0, MOST_QUESTIONS).map(quoted(wording));
  const basis = [
    ...(questions.length > 0 && gets(audience, RESULT.flags.raisedBy)
      ? [fill(words.basis, { questions: enumerate(wording, questions) })]
      : []),
    fill(words.sources, { sources: sourceWords(context, flag.evidence) }),
  ].join(' ');
  return [
    [{ strong: texts.title }],
    [{ strong: `${words.severity[flag.severity]}. ` }, `${texts.text} `, { emphasis: basis }],
  ];
}

const quoted =
  (wording: ReportContext['wording']) =>
  (id: string): string =>
    `‘${titles.question(wording, id)}’`;
