import { sentencesOf } from '@/lib/findings';
import type { Material } from '@/lib/formats/material';
import { heading, paragraph, small, typed } from '@/lib/report/blocks';
import { levelsOf } from '@/lib/report/sections/conclusion';
import { told } from '@/lib/report/told';
import type { Block } from '@/lib/report/types';

/** What the note says about money, in the order of the calculation. */
export const NOTE_MONEY = [
  'costs',
  'uncovered',
  'uncoveredPerYear',
  'uncoveredPerInhabitant',
  'indexation',
  'offloading',
] as const;

/** What it says about answers that are missing, unsure or divided. */
export const NOTE_OPEN = [
  'open',
  'openFirst',
  'divided',
  'unless',
  'unlessAnswers',
  'lost',
  'lostAnswers',
  'withheld',
] as const;

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

/** `open` and `openFirst` stand with the verdict. */
function open({ findings, texts: { college } }: Material): Block[] {
  const blocks = told(findings, ...NOTE_OPEN.filter((id) => id !== 'open' && id !== 'openFirst'));
  return blocks.length > 0 ? [heading('college-open', college.reasons.open), ...blocks] : [];
}
