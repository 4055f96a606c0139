import { type Answering, CELLS } from './region';

type Random = () => number;

const pick = <T>(random: Random, of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;

/** Mostly the first few of a list: now and then nearly everybody answers alike. */
const lopsided = <T>(random: Random, of: readonly T[], weight: number): T =>
  of[Math.min(of.length - 1, Math.floor(random() ** weight * of.length))] as T;

/**
 * What is there at each of several publications of an invented region: who answered by then, corrected,
 * withdrew, or changed its mind about being named.
 */
export function drawnPublications(
  random: Random,
  most: number,
  publications: number,
): Answering[][] {
  const bodies = 6 + Math.floor(random() * (most - 5));
  const provinces = 1 + Math.floor(random() * 5);
  const weight = 1 + random() * 3;
  const naming = random() < 0.4 ? 0 : random() * 0.5;
  const holding = random() < 0.5 ? 0 : 0.15;
  const answers = () =>
    Object.fromEntries(
      Object.entries(CELLS).map(([question, cells]) => [question, lopsided(random, cells, weight)]),
    );
  const asked = Array.from({ length: bodies }, (_, index): Answering => {
    const province = Math.floor(random() * provinces);
    return {
      body: `b${index}`,
      ...(random() < holding && { holding: `h${Math.floor(random() * 3)}` }),
      sharing: random() < naming ? 'named' : pick(random, ['region', 'counted']),
      groups: {
        size: lopsided(random, ['small', 'medium', 'large'], 1.5),
        province: `p${province}`,
        region: `p${province}r${Math.floor(random() * 2)}`,
      },
      answers: answers(),
      version: 0,
      invested: random() < 0.4,
    };
  });
  const pace = 0.4 + random() * 0.6;
  const change = random() < 0.5 ? 0.02 : 0.15;
  let there: Answering[] = [];
  let waiting = asked;
  return Array.from({ length: publications }, (_, round) => {
    const arrives = new Set(waiting.filter(() => random() < (round === 0 ? pace : pace / 2)));
    const kept = there.filter(() => random() > change / 2);
    there = [
      ...kept.map((one): Answering => {
        if (random() < change) {
          return { ...one, version: one.version + 1, answers: answers(), invested: random() < 0.4 };
        }
        return random() < change / 2 ? { ...one, sharing: 'named' } : one;
      }),
      ...arrives,
    ];
    waiting = waiting.filter((one) => !arrives.has(one));
    return there;
  });
}
