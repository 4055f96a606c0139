import { questionById } from '@/lib/instrument/questions';
import { isOpenState, type OpenState, type TeamResult } from '@/lib/model';

/** A question that a team may still settle. */
export interface OpenQuestion {
  question: string;
  station: string;
  state: OpenState;
}

/**
 * What a meeting may settle beside the splits that can be shown, in the instrument's order: questions that
 * too few answered, that nobody knows or answered, and splits of which nothing may be shown.
 */
export const openBesideSplits = ({ states, splits }: TeamResult): OpenQuestion[] =>
  states.flatMap(({ question, state }) => {
    const station = questionById(question)?.station;
    return station && isOpenState(state) && !splits.includes(question)
      ? [{ question, station, state }]
      : [];
  });

/** The question that comes after one in its list; null at the end. */
export function nextAfter(list: readonly string[], from: string): string | null {
  const at = list.indexOf(from);
  const others = list.filter((question) => question !== from);
  return others[Math.max(0, at)] ?? null;
}
