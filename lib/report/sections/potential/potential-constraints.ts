import { gets } from '@/lib/disclosure/audiences';
import { RESULT } from '@/lib/disclosure/tables/result';
import { anyTooFew, missingWords, ratedBy } from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';
import { heading, paragraph, table } from '@/lib/report/blocks';
import type { ReportContext } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';
import { percent } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/**
 * The constraints, what they hold back and who can resolve them. The team's rating of severity and the
 * owner are single answers, so they are in the working copy only.
 */
export function constraintBlocks({ result, findings, wording, audience }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.potential;
  const { columns } = texts;
  const { reaches } = wording.texts.model;
  const owners: Record<string, string> = wording.texts.model.owners;
  const withAnswers = gets(audience, RESULT.constraints.severity);
  const shown = result.constraints
    .filter(({ id }) => findings[`constraint.${id}`])
    .toSorted((a, b) => b.binding - a.binding);
  if (shown.length === 0) return [];
  return [
    heading('potential-constraints', texts.constraints),
    paragraph(texts.constraintsIntro),
    ...table(
      texts.constraintsTable,
      [
        { header: columns.constraint, width: 3.2, rowHeader: true },
        { header: columns.binding, width: 1.9 },
        ...(withAnswers
          ? [
              { header: columns.severity, width: 1.2, align: 'right' as const },
              { header: columns.owner, width: 3 },
            ]
          : []),
        { header: columns.reach, width: 3.6 },
        ...(withAnswers ? [] : [{ header: columns.touches, width: 4 }]),
      ],
      shown.map(({ id, severity, owner, reach, factors }) => [
        [{ strong: titles.constraint(wording, id) }],
        fill(texts.held, { share: findings[`constraint.${id}`]?.figure ?? '' }),
        ...(withAnswers
          ? [
              severity === null
                ? missingWords(wording, result, ratedBy(id))
                : percent(wording, severity),
              owner !== null
                ? (owners[owner] ?? owner)
                : anyTooFew(result, [`owner-${id}`])
                  ? wording.texts.findings.tooFew
                  : texts.noOwner,
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
