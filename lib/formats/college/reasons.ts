import { sentencesOf } from '@/lib/findings';
import type { Material } from '@/lib/formats/material';
import { heading, paragraph, small, typed } from '@/lib/report/blocks';
import { levelsOf, UNSETTLED } from '@/lib/report/sections/conclusion';
import { told } from '@/lib/report/told';
import type { Block } from '@/lib/report/types';

/** What the note says about money, in the order of the calculation. */
export const NOTE_MONEY = [
  'costs',
  'uncovered',
  'uncoveredPerYear',
  'uncoveredPerInhabitant',
  'prices',
  'uncoveredEnd',
  'offloading',
] as const;

/** What it says about answers that are missing, unsure or divided, after what stands with the verdict. */
const UNDECIDED = ['divided', ...UNSETTLED] as const;

/** All that it says about them. */
export const NOTE_OPEN = ['open', 'openFirst', ...UNDECIDED] as const;

/** Why: the verdict with its norm, the capacities, money, people, benefit, what stops, what is open. */
export function reasonBlocks(material: Material): Block[] {
  const { findings, wording, result, texts } = material;
  const { reasons } = texts.college;
  return [
    paragraph([{ strong: findings.verdict?.sentence ?? '' }]),
    ...told(findings, 'because', 'open', 'openFirst'),
    small(sentencesOf(findings, ['norm', 'otherNorm', 'voices']).join(' ')),
    heading('college-capacities', reasons.capacities),
    levelsOf({ wording, result, findings }),
    heading('college-money', reasons.money),
    ...told(findings, ...NOTE_MONEY),
    ...people(material),
    ...own(material),
    ...refusal(material),
    ...open(material),
    heading('college-firm', reasons.firm),
    ...told(findings, 'firmness'),
  ];
}

const people = ({ findings, texts: { college } }: Material): Block[] =>
  findings.fte ? [heading('college-people', college.reasons.people), ...told(findings, 'fte')] : [];

/** What the team wrote itself; the words of a publication copy hold none of it. */
function own({ ownWords: { benefit, stop }, texts: { college } }: Material): Block[] {
  const { reasons } = college;
  return [
    ...(benefit ? [heading('college-benefit', reasons.benefit), ...typed(benefit)] : []),
    ...(stop ? [heading('college-stop', reasons.stop), ...typed(stop)] : []),
  ];
}

/** What happens if the municipality says no: the first thing a college asks. */
const refusal = ({ findings, texts: { college } }: Material): Block[] =>
  findings.refusal
    ? [heading('college-refusal', college.reasons.refusal), ...told(findings, 'refusal')]
    : [];

function open({ findings, texts: { college } }: Material): Block[] {
  const blocks = told(findings, ...UNDECIDED);
  return blocks.length > 0 ? [heading('college-open', college.reasons.open), ...blocks] : [];
}
