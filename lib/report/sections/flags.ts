import { gets } from '@/lib/disclosure/audiences';
import { RESULT } from '@/lib/disclosure/result';
import { fill } from '@/lib/i18n/fill';
import { paragraph, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { cite } from '@/lib/report/sources';
import type { Text } from '@/lib/report/types';
import { type FlagItem, flagWords } from '@/lib/wording';
import { enumerate } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** A flag names this many of the questions that raised it. */
const MOST_QUESTIONS = 2;

/** Situations that deserve attention, each with what raised it and its sources. */
export const flagsSection: SectionPlan = {
  id: 'flags',
  station: 'decide',
  annex: false,
  title: ({ speech }) => speech.texts.report.sections.flags.title,
  blocks: (context) => {
    const words = context.speech.texts.report.sections.flags;
    const { flags } = context.result;
    if (flags.length === 0) return [paragraph(words.none)];
    const important = flags.toSorted((a, b) => rank(a) - rank(b));
    return [
      paragraph(words.intro),
      ...table(
        words.table,
        [
          { header: words.columns.flag, width: 1.9, rowHeader: true },
          { header: words.columns.text, width: 7.4 },
        ],
        important.map((flag) => flagRow(context, flag)),
        { dense: true },
      ),
    ];
  },
};

const rank = ({ severity }: FlagItem): number => (severity === 'high' ? 0 : 1);

function flagRow(context: ReportContext, flag: FlagItem): Text[] {
  const { speech, evidence, audience } = context;
  const words = speech.texts.report.sections.flags;
  const said = flagWords(speech, flag);
  const questions = flag.raisedBy.slice(0, MOST_QUESTIONS).map(quoted(speech));
  const basis = [
    ...(gets(audience, RESULT.flags.raisedBy)
      ? [fill(words.basis, { questions: enumerate(speech, questions) })]
      : []),
    fill(words.sources, { sources: cite(evidence, flag.evidence) }),
  ].join(' ');
  return [
    [{ strong: said.title }],
    [{ strong: `${words.severity[flag.severity]}. ` }, `${said.text} `, { emphasis: basis }],
  ];
}

const quoted =
  (speech: ReportContext['speech']) =>
  (id: string): string =>
    `‘${titles.question(speech, id)}’`;
