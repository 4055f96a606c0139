import type { ChangeNote } from '@/lib/draft/change-note';
import type { JsonValue } from '@/lib/json/json-value';

/** A draft of any version, before it is checked. */
export interface RawDraft {
  [field: string]: unknown;
  request: Record<string, unknown>;
}

export type Entries = Record<string, unknown>;

export const isObject = (value: unknown): value is Entries =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The JSON content of a value; what JSON cannot hold becomes null. */
const toJson = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value) ?? 'null');

/** Why something was set aside, and in the words of which version it was given. */
export interface Removal {
  detail: 'questionRemoved' | 'meaningChanged' | 'notValid';
  version?: string;
}

/** The note that something was set aside; without its value when a member of a team answered it. */
export const removed = (
  question: string,
  { detail, version }: Removal,
  part: string,
  value: unknown,
): ChangeNote => ({
  kind: 'removed',
  question: question.slice(0, 1000),
  detail,
  part: part.slice(0, 1000),
  ...(version !== undefined && { version }),
  ...(part !== 'respondents' && { value: toJson(value) }),
});
