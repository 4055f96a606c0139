import { questionById, questions } from '@/lib/instrument/questions';
import { stations } from '@/lib/instrument/stations';
import { isOpenState, type OpenState, type TeamResult, toldWithheld } from '@/lib/model';

/** A question that a team may still settle. */
export interface OpenQuestion {
  question: string;
  station: string;
  state: OpenState;
}

/**
 * What a meeting may settle beside the splits that can be shown, in the instrument's order: questions that
 * too few answered, that nobody knows or answered, and splits of which nothing may be shown. An optional
 * module that the team did not do is left out.
 */
export function openBesideSplits(team: TeamResult): OpenQuestion[] {
  const withheld = new Set(toldWithheld({ questions, stations }, team));
  return team.states.flatMap(({ question, state }) => {
    const station = questionById(question)?.station;
    const told = state !== 'tooFew' || withheld.has(question);
    return station && isOpenState(state) && told && !team.splits.includes(question)
      ? [{ question, station, state }]
      : [];
  });
}

/** The question that comes after one in its list; null at the end. */
export function nextAfter(list: readonly string[], from: string): string | null {
  const at = list.indexOf(from);
  const others = list.filter((question) => question !== from);
  return others[Math.max(0, at)] ?? null;
}
