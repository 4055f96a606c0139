import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const FILE = 'release.json';

const identitySchema = z.object({
  version: z.string(),
  /** The git tag, or the latest one and what came after it; null where it was built without git. */
  revision: z.nullable(z.string()),
  commit: z.nullable(z.string()),
  /** Below which path of its host it is served; empty for a host of its own. */
  base: z.string(),
});

/** Which sources a build was made from. */
export type Identity = z.infer<typeof identitySchema>;

/** The file of a build that says which sources it was made from. */
export const identityFile = (folder: string): string => join(folder, FILE);

/** @throws when the folder is no build. */
export const identityOf = (folder: string): Identity =>
  z.parse(identitySchema, JSON.parse(readFileSync(identityFile(folder), 'utf8')));

/**
 * `draagkracht-0.2.0` for what is tagged `v0.2.0`; anything else has its revision behind that, and then
 * its base: `draagkracht-0.2.0-at-tools-draagkracht`.
 */
export function identityName({ version, revision, base }: Identity): string {
  const tag = revision === `v${version}` ? '' : `-${revision ?? 'unknown'}`;
  const place = base === '' ? '' : `-at${base.replaceAll('/', '-')}`;
  return `draagkracht-${version}${tag}${place}`;
}
