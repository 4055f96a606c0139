import { toHex, utf8 } from '@/lib/bytes/bytes';
import { contentOf } from '@/lib/collecting/store/fields';
import type { Consultation } from '@/lib/consultation/record';
import { sha256 } from '@/lib/sealed/crypto/secrets';
import type { Session } from './reader-session';

/** Whether the consultation was changed since this device and the host last had the same: here, at the host. */
export interface Differs {
  here: boolean;
  there: boolean;
}

/** SHA-256 (hex) of a consultation without the answers. */
const digestOf = async (consultation: Consultation): Promise<string> =>
  toHex(await sha256(utf8(contentOf({ ...consultation, responses: [] }))));

/** What this device and the host have otherwise; where they have the same, that is remembered. */
export async function differsFrom(
  { access, dossier }: Session,
  own: Consultation,
): Promise<Differs> {
  const [here, there] = await Promise.all([digestOf(own), digestOf(dossier.consultation)]);
  const { agreed } = (await access.keeper.get(access.kept.id)) ?? {};
  if (here !== there) return { here: here !== agreed, there: there !== agreed };
  if (agreed !== here) await access.save({ agreed: here });
  return { here: false, there: false };
}

/** Goes on with what this device has, although another owner changed the consultation: theirs is seen. */
export const keepOwn = async ({ access, dossier }: Session): Promise<void> =>
  access.save({ agreed: await digestOf(dossier.consultation) });
