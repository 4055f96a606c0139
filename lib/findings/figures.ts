import type { BeamWords } from '@/lib/charts/beam';
import { type BeamFactor, isOpen } from '@/lib/charts/beam-factor';
import type { LevelEnds, LevelRow, LevelWords } from '@/lib/charts/level-rows';
import type { StepNames } from '@/lib/charts/steps';
import { fill } from '@/lib/i18n/fill';
import type { AssessmentResult, Ends, FactorResult, Reading } from '@/lib/model/result';
import { type CapacityId, LEVELS } from '@/lib/model/types';
import type { Wording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';
import { hasInitiative } from './digital';
import { lowerFirst, stepRange, steps, wholeSteps } from './words';

/** What the figures of a result draw and say, the same on screen and in documents. */

/** The names of none, one … four steps, for the ticks of a scale. */
export const stepNames = (wording: Wording): StepNames =>
  [0, 1, 2, 3, 4].map((step) => steps(wording, step));

/** The supports of a capacity's beam; the readings of an initiative only where there is one. */
export function beamFactors(
  wording: Wording,
  result: Pick<AssessmentResult, 'factors' | 'initiative'>,
  capacity: CapacityId,
  shown: readonly FactorResult[] = result.factors,
): BeamFactor[] {
  const digital = hasInitiative(result);
  return shown
    .filter((factor) => factor.capacity === capacity)
    .map(({ id, shortfall, during, running }) => ({
      id,
      label: titles.factor(wording, id),
      today: shortfall,
      during: digital ? during : null,
      running: digital ? running : null,
    }));
}

/** "twee stappen", or between which two numbers where that is open. */
export const endsWords = (wording: Wording, ends: Ends): string => {
  const whole = wholeSteps(ends);
  return whole === null ? stepRange(wording, ends) : steps(wording, whole);
};

/** The words on a beam. */
export function beamWords(wording: Wording): BeamWords {
  const { figures, stage } = wording.texts.findings;
  return {
    steps: stepNames(wording),
    missed: (factor) => missed(wording, factor),
    range: figures.range,
    during: lowerFirst(wording, stage.during),
    running: lowerFirst(wording, stage.running),
  };
}

function missed(wording: Wording, { today, during, running }: BeamFactor) {
  const { figures, stage } = wording.texts.findings;
  const whole = wholeSteps(today);
  const differs = (ends: Ends | null): ends is Ends =>
    ends !== null && endsWords(wording, ends) !== endsWords(wording, today);
  const more = [
    ...(isOpen(today) ? [stepRange(wording, today)] : []),
    ...(['during', 'running'] as const).flatMap((when) => {
      const ends = when === 'during' ? during : running;
      return differs(ends)
        ? [
            fill(figures.reading, {
              stage: lowerFirst(wording, stage[when]),
              steps: endsWords(wording, ends),
            }),
          ]
        : [];
    }),
  ];
  return {
    today: whole === null ? figures.open : steps(wording, whole),
    ...(more.length > 0 ? { more: more.join('; ') } : {}),
  };
}

/** The text alternative of a beam, with its numbers. */
export function beamAlt(wording: Wording, factors: readonly BeamFactor[]): string {
  const { alt, altDigital } = wording.texts.findings.figures;
  return factors
    .map(({ label, today, during, running }) => {
      const values = { factor: label, today: stepsAndRange(wording, today) };
      if (!during || !running) return fill(alt, values);
      const later = {
        during: stepsAndRange(wording, during),
        running: stepsAndRange(wording, running),
      };
      const same = later.during === values.today && later.running === values.today;
      return same ? fill(alt, values) : fill(altDigital, { ...values, ...later });
    })
    .join(' ');
}

/** "twee stappen (één stap tot vier stappen)", or one of both where that says all. */
export function stepsAndRange(wording: Wording, ends: Ends): string {
  const { best, worst, point } = ends;
  if (best === worst || point === null) return stepRange(wording, ends);
  return fill(wording.texts.findings.figures.within, {
    steps: steps(wording, point),
    range: stepRange(wording, ends),
  });
}

const endsOf = ({ between }: Reading): LevelEnds =>
  between.map((level) => LEVELS.indexOf(level)) as LevelEnds;

/** A capacity by level: today, and with an initiative the two other readings. */
export function levelRowsOf(wording: Wording, result: AssessmentResult): LevelRow[] {
  const digital = hasInitiative(result);
  return result.capacities.map((capacity) => ({
    label: titles.capacity(wording, capacity.id),
    today: endsOf(capacity),
    during: digital ? endsOf(capacity.during) : null,
    running: digital ? endsOf(capacity.running) : null,
  }));
}

/** The words of the figure of all capacities. */
export function levelWords(wording: Wording): LevelWords {
  const { stage } = wording.texts.findings;
  const [carries, conditions, strengthen] = LEVELS.map((level) => titles.level(wording, level));
  return {
    levels: [carries ?? '', conditions ?? '', strengthen ?? ''],
    today: lowerFirst(wording, stage.today),
    during: lowerFirst(wording, stage.during),
    running: lowerFirst(wording, stage.running),
  };
}
