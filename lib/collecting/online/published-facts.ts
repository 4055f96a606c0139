import { expectationsIn } from '@/lib/consultation/reading/expected';
import type { Sharing } from '@/lib/consultation/types';
import type { ProposalVersion, PublishedPage } from './documents';

/** What a publication says beside its reading, as reports and findings take it. */
export const factsOfPublished = ({
  publication: { reading },
  proposal,
  bodies,
  classifications,
  packages,
  terms,
  themes,
  answers,
  fictional,
  answered,
  outlines,
}: PublishedPage) => ({
  proposal: { ...proposal, expectations: expectationsIn(reading) },
  bodies,
  classifications,
  packages,
  terms,
  themes,
  answers,
  fictional,
  outlines,
  // Of the others it is not published what they chose.
  responses: answered.map(({ body, named }) => ({
    body,
    sharing: (named ? 'named' : 'counted') satisfies Sharing as Sharing,
  })),
});

/**
 * The versions of a proposal that changed materially after those a publication is about: who answered is
 * asked again, and figures of several versions are never mixed.
 *
 * @param newest The newest publication of the same consultation.
 */
export function laterVersions(page: PublishedPage, newest: PublishedPage): ProposalVersion[] {
  const before = new Set(page.versions.map(({ version }) => version));
  return newest.versions.filter(({ version, material }) => material && !before.has(version));
}

/** The version that a publication is about, where the proposal had changed materially before: a second hearing. */
export const secondHearing = ({ versions }: PublishedPage): ProposalVersion | null =>
  versions.slice(1).findLast(({ material }) => material) ?? null;
