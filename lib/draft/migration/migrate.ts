import * as z from 'zod/mini';
import type { ChangeNote } from '@/lib/draft/change-note';
import { type Draft, draftSchema } from '@/lib/draft/draft';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { withCountryCodes } from './country';
import { isObject, type RawDraft } from './raw-draft';
import { type Issue, issuePaths, setAside } from './set-aside';
import { MIGRATION_STEPS, type MigrationStep } from './steps';
import { typedByField } from './typed-by-field';
import { compareVersions, isVersion } from './version-order';

/** `otherQuestions`: of the present version, but of a content that asks something else. */
export type Unopened = 'newer' | 'otherQuestions' | 'invalid';

export type Opened =
  | { ok: true; draft: Draft }
  | { ok: false; reason: Unopened; where: (string | number)[] };

const refuse = (reason: Unopened, where: (string | number)[] = []): Opened => ({
  ok: false,
  reason,
  where,
});

export interface OpenOptions {
  /**
   * Refuse a draft of the present version with an invalid part or other questions, instead of setting
   * that part aside and telling so.
   */
  strict?: boolean;
  steps?: MigrationStep[];
}

const OTHER_QUESTIONS: ChangeNote = { kind: 'otherQuestions', question: '', detail: '' };

/**
 * Opens a draft of any version: brings it to the present instrument version step by step. What has no
 * place or no valid value any more is moved into `changes`, never dropped silently.
 */
export function openDraft(value: unknown, options: OpenOptions = {}): Opened {
  const { strict = false, steps = MIGRATION_STEPS } = options;
  if (!isObject(value)) return refuse('invalid');
  const version = value.instrumentVersion;
  if (!isVersion(version)) return refuse('invalid', ['instrumentVersion']);
  const order = compareVersions(version, INSTRUMENT_VERSION);
  if (order > 0) return refuse('newer', ['instrumentVersion']);
  if (!isObject(value.request)) return refuse('invalid', ['request']);

  let draft: RawDraft = { ...value, request: value.request };
  for (const step of steps) {
    if (compareVersions(step.to, version) > 0) draft = withNotes(step.apply(draft));
  }
  const { fingerprints } = draft;
  if (order === 0 && isObject(fingerprints) && fingerprints.asked !== FINGERPRINTS.asked) {
    if (strict) return refuse('otherQuestions', ['fingerprints', 'asked']);
    draft = withNotes({ draft, changes: [OTHER_QUESTIONS] });
  }
  draft = withCountryCodes(draft);
  draft = { ...draft, instrumentVersion: INSTRUMENT_VERSION, fingerprints: FINGERPRINTS };
  if (isObject(draft.typed)) draft = { ...draft, typed: typedByField(draft.typed) };
  return strict && order === 0 ? check(draft) : checkAfterSettingAside(draft);
}

const withNotes = ({ draft, changes }: { draft: RawDraft; changes: ChangeNote[] }): RawDraft => ({
  ...draft,
  changes: Array.isArray(draft.changes) ? [...draft.changes, ...changes] : changes,
});

function check(draft: RawDraft): Opened {
  const result = z.safeParse(draftSchema, draft);
  if (result.success) return { ok: true, draft: result.data };
  const [issue] = result.error.issues as Issue[];
  return refuse('invalid', issue && issuePaths(issue)[0]);
}

function checkAfterSettingAside(draft: RawDraft): Opened {
  const result = z.safeParse(draftSchema, draft);
  if (result.success) return { ok: true, draft: result.data };
  return check(withNotes(setAside(draft, result.error.issues as Issue[])));
}
