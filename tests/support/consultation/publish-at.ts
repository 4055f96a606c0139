import type { PublishedPage } from '@/lib/collecting/online/documents';
import { publishedText } from '@/lib/collecting/online/published';
import { openDatabase } from '@/lib/server/store/database';
import { issueKey } from '@/lib/server/store/operator/creation-keys';
import { TestConsultation } from '@/tests/support/rooms/consultation';

/** Whom the operator gives the key to. */
const KEY_HOLDER = 'Agentschap Voorbeeld';

/**
 * Opens a consultation at a host and publishes in it.
 *
 * @param directory Of the host's store, in which the operator's key is made.
 * @returns The id of the consultation.
 */
export async function publishAt(
  origin: string,
  directory: string,
  pages: readonly PublishedPage[],
): Promise<string> {
  const database = await openDatabase({ directory });
  const { key } = await issueKey(database, KEY_HOLDER, Date.now());
  await database.query.destroy();
  const consultation = new TestConsultation(fetch, { origin });
  const answers = [await consultation.open(key)];
  for (const page of pages) {
    const { number } = page.publication;
    answers.push(await consultation.publish(number, key, { content: publishedText(page) }));
  }
  const refused = answers.find(({ ok }) => !ok);
  if (refused) throw new Error(`${refused.status} ${await refused.text()}`);
  return consultation.id;
}
