import { type Consultation, ofPresentVersion } from '@/lib/consultation/record';
import type { Ledger, RoundsReading } from '@/lib/consultation/types';
import { changedSince } from '@/lib/draft/migration/question-changes';
import type { ReadFrom } from './input';

/** The round before, as far as it is laid beside this one. */
export interface EarlierRound extends ReadFrom {
  of: RoundsReading['of'];
  /** Questions whose meaning changed since. */
  leftOut: string[];
  /** Of everything that these and earlier rounds published. */
  ledgers: Ledger[];
}

/** What of an earlier round a reading is laid beside. Nobody can answer it any more. */
export const earlierRound = (
  { proposal, bodies, responses, superseded, instrumentVersion }: Consultation,
  ledgers: Ledger[],
): EarlierRound => ({
  proposal,
  bodies,
  responses: ofPresentVersion(responses, { superseded }),
  packages: [],
  closed: true,
  of: { title: proposal.title ?? '', version: proposal.version ?? '' },
  leftOut: changedSince(instrumentVersion),
  ledgers,
});
