import { beam } from '@/lib/charts/beam';
import { requirementName } from '@/lib/findings';
import { beamAlt, beamFactors, beamWords } from '@/lib/findings/figures';
import { fill } from '@/lib/i18n/fill';
import type { CapacityResult, FactorResult } from '@/lib/model/result';
import { facts, heading, paragraph, table } from '@/lib/report/blocks';
import type { ReportContext } from '@/lib/report/context';
import { told } from '@/lib/report/told';
import type { Block } from '@/lib/report/types';
import { enumerate } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** One capacity: its conclusion, its beam, what each part misses, and what is open. */
export function oneCapacity(context: ReportContext, capacity: CapacityResult): Block[] {
  const { wording, findings } = context;
  const { id } = capacity;
  return [
    heading(`capacity-${id}`, titles.capacity(wording, id)),
    ...told(findings, `capacity.${id}`),
    ...beamFigure(context, capacity),
    ...factorTable(context, capacity),
    ...told(findings, `open.${id}`, `openAnswers.${id}`),
    ...asked(context, capacity),
  ];
}

const factorsOf = ({ result }: ReportContext, { id }: CapacityResult): FactorResult[] =>
  result.factors.filter((factor) => factor.capacity === id);

function beamFigure({ wording, result }: ReportContext, { id }: CapacityResult): Block[] {
  const texts = wording.texts.report.sections.capacity;
  const factors = beamFactors(wording, result, id);
  return [
    {
      kind: 'figure',
      drawing: beam(factors, beamWords(wording)),
      caption: fill(texts.beamCaption, { capacity: titles.capacity(wording, id) }),
      alt: beamAlt(wording, factors),
    },
  ];
}

function factorTable(context: ReportContext, capacity: CapacityResult): Block[] {
  const { wording, findings } = context;
  const texts = wording.texts.report.sections.capacity;
  const { columns } = texts;
  return table(
    fill(texts.factorsTable, { capacity: titles.capacity(wording, capacity.id) }),
    [
      { header: columns.factor, width: 4, rowHeader: true },
      { header: columns.misses, width: 2, align: 'right' },
      { header: columns.decides, width: 6 },
    ],
    factorsOf(context, capacity).map(({ id, decidedBy }) => [
      titles.factor(wording, id),
      findings[`factor.${id}`]?.figure ?? '',
      findings[`decides.${id}`]
        ? enumerate(
            wording,
            decidedBy.map((requirement) => requirementName(wording, requirement)),
          )
        : texts.nothing,
    ]),
  );
}

/** The answers that decide, beside each other; a single answer, so not in every copy. */
function asked(context: ReportContext, capacity: CapacityResult): Block[] {
  const { wording, findings } = context;
  const rows = factorsOf(context, capacity).flatMap(({ id, decidedBy }) =>
    decidedBy.flatMap((requirement): [string, string][] => {
      const found = findings[`asked.${requirement}`];
      const short = (findings[`factor.${id}`]?.class ?? '0') !== '0';
      return found && short ? [[titles.factor(wording, id), found.sentence]] : [];
    }),
  );
  if (rows.length === 0) return [];
  const { asked: title } = wording.texts.report.sections.capacity;
  return [paragraph([{ strong: title }]), facts(rows)];
}
