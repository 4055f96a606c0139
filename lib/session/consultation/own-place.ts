import type { PublishedPage } from '@/lib/collecting/online/documents';
import { factsOfPublished } from '@/lib/collecting/online/published-facts';
import { checkSeal, type SealOutcome } from '@/lib/collecting/online/seal';
import { bodyFinder } from '@/lib/collecting/responses/find-body';
import { responseRequestOf } from '@/lib/collecting/responses/make-response';
import { ownPlace } from '@/lib/consultation/reading/own-place';
import type { Body, ResponseRequest } from '@/lib/consultation/types';
import type { Draft } from '@/lib/draft/draft';
import { instrument } from '@/lib/instrument/instrument';
import type { PublicationTexts } from '@/lib/instrument/texts/publication';
import { ownPlaceBlocks } from '@/lib/report/consultation/own-place';
import type { Block } from '@/lib/report/types';
import type { ManyWording } from '@/lib/wording/consultation';
import type { PublishedFor } from './published-for';

/** An assessment beside what was published. */
export interface LaidBeside {
  /** null where nothing was answered yet. */
  blocks: Block[] | null;
  seal: SealOutcome;
}

/** Lays an assessment beside a publication, on this device. */
export async function layBeside(
  draft: Draft,
  { page, seal }: Pick<PublishedFor, 'page' | 'seal'>,
  { wording, texts }: { wording: ManyWording; texts: PublicationTexts['own'] },
): Promise<LaidBeside> {
  const { number, on, reading } = page.publication;
  const request = responseRequestOf(draft);
  const body = await bodyOf(page, request);
  const own = ownPlace(instrument, reading, { proposal: page.proposal, body, request });
  const input = {
    consultation: factsOfPublished(page),
    reading,
    wording,
    audience: 'public' as const,
    date: on,
    number,
  };
  return {
    blocks: own && ownPlaceBlocks({ ...input, own, body, texts }),
    seal: await checkSeal(page, seal),
  };
}

/** The body on the list of those asked; by itself where it is not on it. */
async function bodyOf({ bodies }: PublishedPage, { context }: ResponseRequest): Promise<Body> {
  const { nis, name, population } = context.municipality ?? {};
  const find = await bodyFinder(bodies);
  const found = find({ ...(nis && { id: nis }), ...(name && { name }) });
  return (
    bodies.find(({ id }) => id === found?.id) ?? {
      id: nis ?? name ?? 'own',
      ...(population !== undefined && { population }),
    }
  );
}
