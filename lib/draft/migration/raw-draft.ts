import type { ChangeNote } from '@/lib/draft/change-note';
import type { JsonValue } from '@/lib/json/json-value';

/** A draft of any version, before it is checked. */
export interface RawDraft {
  [field: string]: unknown;
  request: Record<string, unknown>;
}

type Entries = Record<string, unknown>;
/** The part that entries are in; `respondents`: a member's answers. */
type Part = 'answers' | 'notes' | 'confidence' | 'consensus' | 'respondents';

const PARTS: Part[] = ['answers', 'notes', 'confidence', 'consensus'];

export const isObject = (value: unknown): value is Entries =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Applies `change` to every collection keyed by question, those of respondents included. */
export function mapEntries(
  draft: RawDraft,
  change: (entries: Entries, part: Part) => Entries,
): RawDraft {
  const request = { ...draft.request };
  for (const part of PARTS) {
    const entries = request[part];
    if (isObject(entries)) request[part] = change(entries, part);
  }
  if (Array.isArray(request.respondents)) {
    request.respondents = request.respondents.map((respondent: unknown) =>
      isObject(respondent) && isObject(respondent.answers)
        ? { ...respondent, answers: change(respondent.answers, 'respondents') }
        : respondent,
    );
  }
  return { ...draft, request };
}

/** The JSON content of a value; what JSON cannot hold becomes null. */
const toJson = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value) ?? 'null');

/** The note that something was set aside; without its value when a member of a team answered it. */
export const removed = (
  question: string,
  detail: 'questionRemoved' | 'notValid',
  part: string,
  value: unknown,
): ChangeNote => ({
  kind: 'removed',
  question: question.slice(0, 1000),
  detail,
  part: part.slice(0, 1000),
  ...(part !== 'respondents' && { value: toJson(value) }),
});
