import type * as z from 'zod/mini';
import { QUESTION_CHANGES } from '@/lib/draft/migration/question-changes';
import { isObject } from '@/lib/draft/migration/raw-draft';
import { compareVersions, isVersion } from '@/lib/draft/migration/version-order';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { SealedError } from '@/lib/sealed/host/errors';
import { parseDocument } from '@/lib/sealed/records/codec';

/** Whether a version of the questionnaire comes before that of this app. */
export const isOlder = (version: string): boolean =>
  isVersion(version) && compareVersions(version, INSTRUMENT_VERSION) < 0;

/**
 * Refuses with `newer` what was written in a newer version of the questionnaire, whatever it looks like:
 * so it is neither misread as damaged nor overwritten.
 */
export function refuseNewer(version: unknown): void {
  if (isVersion(version) && compareVersions(version, INSTRUMENT_VERSION) > 0) {
    throw new SealedError('newer');
  }
}

/** Reads a document that names its version. Fails with `newer` or `damaged`. */
export const ofVersion =
  <T>(schema: z.ZodMiniType<T>) =>
  (value: unknown): T => {
    refuseNewer(isObject(value) ? value.instrumentVersion : undefined);
    return parseDocument(schema, value);
  };

const RENAMED = QUESTION_CHANGES.flatMap(({ renamed = {} }) => Object.entries(renamed));

/** Ids of stations and questions as they are called now; an id never gets another meaning. */
export const presentIds = (ids: readonly string[]): string[] =>
  ids.map((id) => RENAMED.reduce((name, [from, to]) => (name === from ? to : name), id));

/** Whether a question asks the same now as it did in a version. */
export const asksTheSame = (question: string, version: string): boolean =>
  QUESTION_CHANGES.every(
    ({ to, renamed = {}, reworded = [], replaced = {}, removed = [] }) =>
      compareVersions(to, version) <= 0 ||
      ![...Object.keys(renamed), ...reworded, ...Object.keys(replaced), ...removed].includes(
        question,
      ),
  );
