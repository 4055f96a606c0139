import { questions } from '@/lib/instrument/questions';
import type { Question } from '@/lib/model/types';

/** The id of the coordinator among the members of a team. */
export const COORDINATOR = 'coordinator';

const FACTS = questions.filter(({ fact }) => fact).map(({ id }) => id);

/** Every fact: whoever coordinates answers these openly. */
export const allFacts = (): string[] => [...FACTS];

/**
 * What a member answers openly, for the team: what they were asked and agreed to, and facts that they
 * answered after the form had said that one answer counts there. Being asked is not enough: an answer given
 * in confidence stays confidential until its author agrees.
 */
export const openlyAnswered = (asked: readonly string[], accepted: readonly string[]): string[] => [
  ...new Set([...asked, ...FACTS].filter((id) => accepted.includes(id))),
];

/** Whether somebody answers a question openly, by itself or with its whole station. */
export const speaks = (
  { openly }: { openly: readonly string[] },
  { id, station }: Pick<Question, 'id' | 'station'>,
): boolean => openly.includes(id) || openly.includes(station);
