import type { Instrument } from '@/lib/model/types';
import type { TeamResult } from './distribution';

/**
 * The questions that are told to have too few answers: of an optional module only where the team did it, so
 * that some question of it counts. It follows from what is shown, and says nothing of who began a module.
 */
export function toldWithheld(
  { questions, stations }: Pick<Instrument, 'questions' | 'stations'>,
  team: Pick<TeamResult, 'questions' | 'settled' | 'withheld'>,
): string[] {
  const counts = new Set([...team.settled, ...team.questions.map(({ question }) => question)]);
  const stationOf = new Map(questions.map(({ id, station }) => [id, station]));
  const done = new Set([...counts].map((id) => stationOf.get(id)));
  const skipped = new Set(
    stations.filter(({ id, module }) => module && !done.has(id)).map(({ id }) => id),
  );
  return team.withheld.filter((id) => !skipped.has(stationOf.get(id) ?? ''));
}
