import { gets } from '@/lib/disclosure/audiences';
import { RESULT } from '@/lib/disclosure/result';
import { fill } from '@/lib/i18n/fill';
import { heading, paragraph, table } from '@/lib/report/blocks';
import type { ReportContext } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';
import { percent } from '@/lib/wording/numbers';
import type { Speech } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';

type Weight = keyof Speech['texts']['report']['sections']['potential']['weight'];

const WEIGHTS: [least: number, weight: Weight][] = [
  [0.6, 'heavy'],
  [0.3, 'moderate'],
  [0.05, 'light'],
];

/**
 * The constraints, what still binds and who can resolve them. The team's rating of severity and the owner
 * are single answers, so they are in the working copy only.
 */
export function constraintBlocks({ result, speech, audience }: ReportContext): Block[] {
  const words = speech.texts.report.sections.potential;
  const { columns } = words;
  const { reaches, owners } = speech.texts.model;
  const withAnswers = gets(audience, RESULT.constraints.severity);
  const binding = result.constraints
    .filter(({ binding: share, severity }) => share > 0 || severity !== null)
    .toSorted((a, b) => b.binding - a.binding);
  if (binding.length === 0) return [];
  return [
    heading('potential-constraints', words.constraints),
    paragraph(words.constraintsIntro),
    ...table(
      words.constraintsTable,
      [
        { header: columns.constraint, width: 3.2, rowHeader: true },
        { header: columns.binding, width: 1.7 },
        ...(withAnswers
          ? [
              { header: columns.severity, width: 1, align: 'right' as const },
              { header: columns.owner, width: 3 },
            ]
          : []),
        { header: columns.reach, width: 3.6 },
        ...(withAnswers ? [] : [{ header: columns.touches, width: 4 }]),
      ],
      binding.map(({ id, binding: share, severity, owner, reach, factors }) => [
        [{ strong: titles.constraint(speech, id) }],
        fill(words.binding, { word: words.weight[weightOf(share)], share: percent(speech, share) }),
        ...(withAnswers
          ? [
              severity === null ? speech.texts.report.words.unknown : percent(speech, severity),
              owner === null ? words.noOwner : (owners[owner as keyof typeof owners] ?? owner),
            ]
          : []),
        reaches[reach],
        ...(withAnswers ? [] : [factors.map((factor) => titles.factor(speech, factor)).join(', ')]),
      ]),
      { dense: true },
    ),
  ];
}

const weightOf = (share: number): Weight =>
  WEIGHTS.find(([least]) => share >= least)?.[1] ?? 'none';
