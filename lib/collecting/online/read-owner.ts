import { canonicalJson } from '@/lib/json/canonical';
import { tokenOf } from '@/lib/sealed/crypto/secrets';
import { SealedError } from '@/lib/sealed/host/errors';
import type { OwnerLink } from '@/lib/sealed/links/link';
import type { Kept } from './kept';
import { type OwnerState, ownerCodecs } from './owner-state';
import { deskRecord } from './reader-keys';
import { finishRenewal } from './renewal';
import { Access, type OnlineOptions } from './session';

/** Reads everything with a link. */
export async function readOwner(
  options: OnlineOptions,
  kept: Kept,
  link: OwnerLink,
): Promise<OwnerState> {
  const access = new Access(options, kept, link, await tokenOf(link.access, link.room));
  const status = await access.look();
  if (status.me.kind !== 'owner') throw new SealedError('invalid');
  const desk = await access.records.read(await deskRecord(link.master, link.room));
  const state = { access, link, desk };
  if (desk.value.renewing) return finishRenewal(state);
  const chain = await access.chain();
  if (canonicalJson(chain) !== canonicalJson(desk.value.chain)) throw new SealedError('impostor');
  const codecs = await ownerCodecs(link, desk.value);
  const [dossier, board] = await Promise.all([
    access.records.read(codecs.dossier),
    access.records.read(codecs.board),
  ]);
  return { ...state, dossier, board };
}
