import { BodySession } from '@/lib/collecting/online/body';
import type { Kept } from '@/lib/collecting/online/kept';
import type { Locale } from '@/lib/i18n/locales';
import { SealedError } from '@/lib/sealed/host/errors';
import { type BodyLink, consultationUrl } from '@/lib/sealed/links/link';
import { deviceKeeper } from '@/lib/session/opening/device';

/** Opens the link of a body on this device. Fails with `SealedError`s or `StorageError`s. */
export const openBody = async (link: BodyLink): Promise<BodySession> =>
  BodySession.open(link, { keeper: await deviceKeeper() });

/** Whether an assessment of this device answers a consultation online. */
export const answersOnline = async (draft: string): Promise<boolean> =>
  (await (await deviceKeeper()).ofDraft(draft)) !== undefined;

/**
 * The consultation that an assessment of this device answers, as the host shows it now. Fails with
 * `SealedError`s or `StorageError`s; `gone` where it answers none.
 */
export async function resumeBody(draft: string): Promise<BodySession> {
  const keeper = await deviceKeeper();
  const kept = await keeper.ofDraft(draft);
  if (!kept) throw new SealedError('gone');
  const session = await BodySession.resume(kept, { keeper });
  await session.look();
  return session;
}

/** The address of the page with what a body is asked. */
export const consultUrlOf = ({ link }: Kept, locale: Locale): string =>
  consultationUrl('', locale, link);
