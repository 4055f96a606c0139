import type { BodySession } from '@/lib/collecting/online/body';
import type { Locale } from '@/lib/i18n/locales';
import { proposalDraft } from '@/lib/session/consultation/proposal-file';
import { deviceKeeper, deviceStore } from '@/lib/session/opening/device';

/**
 * Begins an assessment on this device in which the task of the consultation is filled in, and remembers that it
 * answers that consultation; the owners see that this body has begun. Gives the id of the assessment. Where the
 * host cannot be told, none is begun, so that trying again leaves no second one.
 */
export async function beginAnswer(session: BodySession, locale: Locale): Promise<string> {
  await session.begin(locale);
  const store = await deviceStore();
  const { proposal } = session.present.board;
  const { id } = await store.create(proposalDraft({ proposal, locale }));
  await session.keepDraft(id);
  return id;
}

/** The assessment on this device that answers; null when there is none, or it was deleted. */
export async function draftOf({ kept: { id } }: BodySession): Promise<string | null> {
  const kept = await (await deviceKeeper()).get(id);
  if (!kept?.draft) return null;
  const summaries = await (await deviceStore()).list();
  return summaries.some((summary) => summary.id === kept.draft) ? kept.draft : null;
}
