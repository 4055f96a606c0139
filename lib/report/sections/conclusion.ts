import { beamMini } from '@/lib/charts/beam-mini';
import type { Findings } from '@/lib/findings';
import { euroWords, readingClass, sentencesOf } from '@/lib/findings';
import { beamAlt, beamFactors } from '@/lib/findings/figures';
import { fill } from '@/lib/i18n/fill';
import type { CapacityResult } from '@/lib/model/result';
import { facts, keyFigures, lead, notice, paragraph, small } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { told } from '@/lib/report/told';
import type { Block, KeyFigure, LevelItem } from '@/lib/report/types';
import { day } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** What keeps a verdict from being settled beside what is open: unsure answers, lost ones, too few. */
export const UNSETTLED = ['unless', 'unlessAnswers', 'lost', 'lostAnswers', 'withheld'] as const;

/** What the first page says, from the verdict to what it rests on. */
export const OPENING = [
  'verdict',
  'advice',
  'because',
  'norm',
  'otherNorm',
  'voices',
  'open',
  'openFirst',
  'divided',
  ...UNSETTLED,
  'settled',
  'whose',
  'role',
  'signedOff',
  'costs',
  'people',
  'benefit',
  'stops',
  'conditions',
  'refusal',
  'review',
  'firmness',
  'evidence',
] as const;

/** Page one: the verdict and why, key figures, the three capacities, firmness, and what else is decided on. */
export const conclusionSection: SectionPlan = {
  id: 'conclusion',
  station: 'decide',
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.conclusion.title,
  blocks: (context) => [
    ...verdictBlocks(context),
    ...told(context.findings, 'divided'),
    ...told(context.findings, ...UNSETTLED),
    ...figuresOf(context),
    levelsOf(context),
    ...firmness(context),
    ...decisionOf(context),
  ],
};

type Given = Pick<ReportContext, 'request' | 'result' | 'findings' | 'wording'>;

/** The verdict, the advice, why, by which norm, and from whom. */
export function verdictBlocks({ findings, result }: Pick<Given, 'findings' | 'result'>): Block[] {
  const { verdict, advice } = findings;
  return [
    lead(verdict?.sentence ?? ''),
    ...(advice?.figure
      ? [
          result.basis === 'quick'
            ? notice('info', advice.figure, advice.sentence)
            : paragraph([{ strong: `${advice.figure}. ` }, advice.sentence]),
        ]
      : []),
    ...told(findings, 'because', 'open', 'openFirst'),
    ...told(findings, 'norm', 'otherNorm', 'voices').map(smaller),
  ];
}

const smaller = (block: Block): Block => (block.kind === 'paragraph' ? small(block.text) : block);

/** People, money and time, as far as they were filled in. */
export function figuresOf({ request, result, findings, wording }: Given): Block[] {
  const { figures } = wording.texts.report.sections.conclusion;
  const { costs } = result;
  const { start } = request.context.task;
  const { fte, costs: promised } = findings;
  const shown: KeyFigure[] = [
    ...(fte?.figure
      ? [
          {
            label: figures.fte,
            value: fill(figures.fteValue, { value: fte.figure }),
            detail: figures.fteDetail,
          },
        ]
      : []),
    ...(costs && promised?.figure
      ? [
          {
            label: fill(figures.cost, { years: costs.years }),
            value: euroWords(wording, costs.total),
            detail: fill(figures.costDetail, { share: promised.figure }),
          },
        ]
      : []),
    ...(start
      ? [{ label: figures.start, value: day(wording, start), detail: figures.startDetail }]
      : []),
  ];
  return [...(shown.length > 0 ? [keyFigures(shown)] : []), ...told(findings, 'costs')];
}

/** The three capacities, each with its sentence and itself as a small beam. */
export const levelsOf = ({ wording, result, findings }: Omit<Given, 'request'>): Block => ({
  kind: 'levels',
  items: result.capacities.map((capacity) => levelItem({ wording, result, findings }, capacity)),
});

function levelItem(
  { wording, result, findings }: Omit<Given, 'request'>,
  capacity: CapacityResult,
): LevelItem {
  const quick = result.basis === 'quick';
  const factors = beamFactors(wording, result, capacity.id);
  return {
    level: quick ? null : capacity.level,
    levelTitle: levelTitle({ wording, findings }, capacity, quick),
    title: titles.capacity(wording, capacity.id),
    text: [findings[`capacity.${capacity.id}`]?.sentence ?? ''],
    figure: { drawing: beamMini(factors), alt: beamAlt(wording, factors) },
  };
}

function levelTitle(
  { wording, findings }: { wording: Given['wording']; findings: Findings },
  capacity: CapacityResult,
  quick: boolean,
): string {
  if (quick) return findings.advice?.figure ?? '';
  return readingClass(capacity) === 'open'
    ? capacity.between.map((level) => titles.level(wording, level)).join(' – ')
    : titles.level(wording, capacity.between[0]);
}

function firmness({ findings, wording }: ReportContext): Block[] {
  const found = findings.firmness;
  if (!found) return [];
  const { firmness: label } = wording.texts.report.sections.conclusion;
  const evidence = findings.evidence?.sentence ?? '';
  return [paragraph([{ strong: `${label} ` }, `${found.sentence} ${evidence}`])];
}

/** What else a college decides on, a row for each; what nobody filled in is said in the row itself. */
function decisionOf({ findings, wording }: ReportContext): Block[] {
  const { decision } = wording.texts.report.sections.conclusion;
  const row = (term: keyof typeof decision, ...ids: string[]): [string, string | null] => [
    decision[term],
    sentencesOf(findings, ids).join(' ') || null,
  ];
  return [
    facts([
      row('people', 'people'),
      row('benefit', 'benefit'),
      row('stops', 'stops'),
      row('conditions', 'conditions'),
      row('refusal', 'refusal'),
      row('settled', 'settled'),
      row('review', 'review'),
      row('whose', 'whose', 'role', 'signedOff'),
    ]),
  ];
}
