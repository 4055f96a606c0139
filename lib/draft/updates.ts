import type { Answer, AssessRequest, Norm, SignOff } from '@/lib/model/types';
import type { Draft, DraftContext, DraftRequest, Typed } from './draft';

type Entries = 'answers' | 'intervals' | 'notes' | 'unsure';

/** A copy of an object without the keys whose value is undefined. */
export function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

/** A draft with some of its request changed; what is set to undefined goes. */
export const withRequest = (draft: Draft, change: Partial<DraftRequest>): Draft => ({
  ...draft,
  request: defined({ ...draft.request, ...change }),
});

function withEntry<T>(draft: Draft, part: Entries, id: string, value: T | undefined): Draft {
  const entries = defined({ ...draft.request[part], [id]: value });
  return withRequest(draft, { [part]: Object.keys(entries).length > 0 ? entries : undefined });
}

/**
 * A draft with an answer; undefined, an empty text or an empty list removes it. What a team answered
 * together in an earlier round no longer stands there.
 */
export function withAnswer(draft: Draft, id: string, value: Answer | undefined): Draft {
  const empty = value === '' || (Array.isArray(value) && value.length === 0);
  const answered = withEntry(draft, 'answers', id, empty ? undefined : value);
  return draft.request.intervals?.[id] ? withEntry(answered, 'intervals', id, undefined) : answered;
}

/** With a note at a question; an empty one takes it away. */
export const withNote = (draft: Draft, id: string, note: string | undefined): Draft =>
  withEntry(draft, 'notes', id, note || undefined);

/** With an answer marked as unsure, or no longer. */
export const withUnsure = (draft: Draft, id: string, unsure: boolean): Draft =>
  withEntry(draft, 'unsure', id, unsure || undefined);

/** With facts about municipality and task: given fields replace, undefined ones are taken away. */
export function withContext(draft: Draft, facts: DraftContext): Draft {
  const { municipality, task } = draft.request.context ?? {};
  const merged = defined({
    municipality: orNothing(defined({ ...municipality, ...facts.municipality })),
    task: orNothing(defined({ ...task, ...facts.task })),
  });
  return withRequest(draft, { context: orNothing(merged) });
}

const orNothing = <T extends object>(value: T): T | undefined =>
  Object.keys(value).length > 0 ? value : undefined;

/** With the text of a control as typed; undefined when it can be derived from the value. */
export function withTyped<D extends { typed?: Record<string, Typed> }>(
  draft: D,
  path: string,
  value: Typed | undefined,
): D {
  const { [path]: _, ...others } = draft.typed ?? {};
  const all = orNothing(value ? { ...others, [path]: value } : others);
  const { typed, ...rest } = draft;
  return { ...rest, ...(all && { typed: all }) } as D;
}

/** With a review date (ISO date); undefined removes it. */
export const withReview = (draft: Draft, reviewOn: string | undefined): Draft =>
  withRequest(draft, { reviewOn });

/** With who signed off; an empty list removes it. */
export const withSignOffs = (draft: Draft, signOffs: readonly SignOff[]): Draft =>
  withRequest(draft, { signOffs: signOffs.length > 0 ? signOffs.map(defined) : undefined });

/** With the norm the verdict is judged by; undefined leaves the choice open. */
export const withNorm = (draft: Draft, norm: Norm | undefined): Draft =>
  withRequest(draft, { norm });

/** A team's confidential answers as they were when its results were opened. */
export type TeamAnswers = Required<Pick<AssessRequest, 'respondents' | 'confidential'>>;

/** With the answers of a team beside the own ones; undefined removes them. */
export const withTeam = (draft: Draft, team: TeamAnswers | undefined): Draft =>
  withRequest(draft, { respondents: team?.respondents, confidential: team?.confidential });

type Consensus = NonNullable<AssessRequest['consensus']>[string];

/** With the team's consensus on a question; undefined removes it. */
export function withConsensus(draft: Draft, id: string, consensus: Consensus | undefined): Draft {
  const { [id]: _, ...others } = draft.request.consensus ?? {};
  const all = consensus ? { ...others, [id]: defined(consensus) } : others;
  return withRequest(draft, { consensus: orNothing(all) });
}

/** With the language of its report. */
export const withLocale = (draft: Draft, locale: AssessRequest['locale']): Draft =>
  withRequest(draft, { locale });

/** With another name. */
export const withName = (draft: Draft, name: string): Draft => ({ ...draft, name });

/** With the role in which the person on this device answers; undefined takes it away. */
export function withRole({ role: _, ...draft }: Draft, role: Draft['role']): Draft {
  return { ...draft, ...(role && { role }) };
}

/** With the notes about a new instrument version taken as seen. */
export const withChangesSeen = (draft: Draft): Draft => ({ ...draft, changes: [] });

/** A copy under another id and name, not stored yet. An example's copy stays an example. */
export const duplicate = (
  draft: Draft,
  { id, name, now }: { id: string; name: string; now: string },
): Draft => ({ ...draft, id, name, createdAt: now, updatedAt: now, revision: 0 });
