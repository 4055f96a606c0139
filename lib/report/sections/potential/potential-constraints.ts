import { gets } from '@/lib/disclosure/audiences';
import { RESULT } from '@/lib/disclosure/tables/result';
import { fill } from '@/lib/i18n/fill';
import { heading, paragraph, table } from '@/lib/report/blocks';
import type { ReportContext } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';
import { percent } from '@/lib/wording/numbers';
import type { Wording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';

type Weight = keyof Wording['texts']['report']['sections']['potential']['weight'];

const WEIGHTS: [least: number, weight: Weight][] = [
  [0.6, 'heavy'],
  [0.3, 'moderate'],
  [0.05, 'light'],
];

/**
 * The constraints, what still binds and who can resolve them. The team's rating of severity and the owner
 * are single answers, so they are in the working copy only.
 */
export function constraintBlocks({ result, wording, audience }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.potential;
  const { columns } = texts;
  const { reaches, owners } = wording.texts.model;
  const withAnswers = gets(audience, RESULT.constraints.severity);
  const binding = result.constraints
    .filter(({ binding: share, severity }) => share > 0 || severity !== null)
    .toSorted((a, b) => b.binding - a.binding);
  if (binding.length === 0) return [];
  return [
    heading('potential-constraints', texts.constraints),
    paragraph(texts.constraintsIntro),
    ...table(
      texts.constraintsTable,
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
        [{ strong: titles.constraint(wording, id) }],
        fill(texts.binding, {
          word: texts.weight[weightOf(share)],
          share: percent(wording, share),
        }),
        ...(withAnswers
          ? [
              severity === null ? wording.texts.report.words.unknown : percent(wording, severity),
              owner === null ? texts.noOwner : (owners[owner as keyof typeof owners] ?? owner),
            ]
          : []),
        reaches[reach],
        ...(withAnswers
          ? []
          : [factors.map((factor) => titles.factor(wording, factor)).join(', ')]),
      ]),
      { dense: true },
    ),
  ];
}

const weightOf = (share: number): Weight =>
  WEIGHTS.find(([least]) => share >= least)?.[1] ?? 'none';
