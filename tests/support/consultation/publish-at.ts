import { randomUUID } from 'node:crypto';
import type { PublishedPage } from '@/lib/collecting/online/documents';
import { publishedText } from '@/lib/collecting/online/published';
import { type Database, openDatabase } from '@/lib/server/store/database';
import { issueKey } from '@/lib/server/store/operator/creation-keys';
import { hash, makeToken } from '@/tests/support/rooms/room';

const KEY_HOLDER = 'Agentschap Voorbeeld';

/**
 * Opens a consultation at a host and publishes in it; the operator's key is issued in its store.
 *
 * @returns The id of the consultation.
 */
export async function publishAt(
  base: string,
  directory: string,
  pages: readonly PublishedPage[],
): Promise<string> {
  const database = await openDatabase({ directory });
  const key = await issuedBy(database);
  const room = randomUUID();
  const token = makeToken();
  const send = async (method: string, path: string, body: string, headers: object) => {
    const answer = await fetch(`${base}/api/v1/rooms${path}`, {
      method,
      body,
      headers: { 'Creation-Key': key, ...headers },
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  };
  await send('POST', '', JSON.stringify({ kind: 'consultation', room, hash: hash(token) }), {
    'Content-Type': 'application/json',
  });
  for (const page of pages) {
    await send(
      'PUT',
      `/${room}/records/publications/${page.publication.number}`,
      publishedText(page),
      {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/octet-stream',
        'Write-Id': randomUUID(),
        'Write-Base': '0',
      },
    );
  }
  return room;
}

async function issuedBy(database: Database): Promise<string> {
  try {
    return (await issueKey(database, KEY_HOLDER, Date.now())).key;
  } finally {
    await database.query.destroy();
  }
}
