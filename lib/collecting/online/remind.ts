import type { Consultation } from '@/lib/consultation/record';
import type { Follow } from './follow';

/** Whom to remind: who sent nothing yet, or who has to confirm a new version of the proposal. */
export const REMINDED = ['notYet', 'toConfirm'] as const;
export type Reminded = (typeof REMINDED)[number];

/** Those who are to be reminded, as lines to be copied. */
export interface Reminder {
  lines: string[];
  /** Names of those who are to be reminded too, but of whom no e-mail address is known. */
  without: string[];
}

/** Who is to be reminded, by name or by e-mail address. */
export function reminder(
  { bodies }: Pick<Follow, 'bodies'>,
  { contacts }: Pick<Consultation, 'contacts'>,
  { who, as }: { who: Reminded; as: 'names' | 'mails' },
): Reminder {
  const reminded = bodies.filter(({ state, toConfirm }) =>
    who === 'toConfirm' ? toConfirm : state === 'notYet' || state === 'began',
  );
  const names = reminded.map(({ name }) => name);
  if (as === 'names') return { lines: names, without: [] };
  const mailOf = (body: string) => contacts?.[body]?.email?.trim() || null;
  return {
    lines: reminded.flatMap(({ body }) => mailOf(body) ?? []),
    without: reminded.flatMap(({ body, name }) => (mailOf(body) ? [] : name)),
  };
}
