import { fault, refusal, unprocessable } from '@/lib/server/http/errors';
import { assertIssuer } from '@/lib/server/rooms/creation-keys';
import { roomLimits } from '@/lib/server/rooms/limits';
import { type Act, may } from '@/lib/server/rooms/permissions';
import { isPublication } from '@/lib/server/rooms/publications';
import { largestRecord } from '@/lib/server/rooms/quota';
import { readOctets, readWriteHeaders } from '@/lib/server/rooms/read-body';
import { parseRecordName, type RecordName } from '@/lib/server/rooms/record-name';
import { readRecord, writeRecord } from '@/lib/server/rooms/records';
import { answer, isoTime, octets, silence, versionHeaders } from '@/lib/server/rooms/respond';
import { type Visit, visiting } from '@/lib/server/rooms/visit';
import { Refusal } from '@/lib/server/store/refusal';

export const runtime = 'nodejs';

type Params = { room: string; name: string[] };

const ROUTE = '/api/v1/rooms/[room]/records/[...name]';

/** The record that a path names, if the visitor may do this with it. */
function allowedRecord({ params, visitor }: Visit<Params>, act: Act): RecordName {
  const record = parseRecordName(visitor.roomKind, params.name);
  if (record === null) throw new Refusal('nothing_here');
  if (!may(visitor, act, record)) throw new Refusal('forbidden');
  return record;
}

/** The ciphertext of a record. */
export const GET = visiting<Params>(ROUTE, async (visit) => {
  const { name } = allowedRecord(visit, 'read');
  const { seq, content } = await readRecord(visit.database, visit.visitor.room, name);
  const headers = versionHeaders(seq);
  return visit.request.headers.get('if-none-match') === headers.ETag
    ? silence(304, headers)
    : octets(content, headers);
});

/** Writes a record over the version that the writer last saw, and over no other. */
export const PUT = visiting<Params>(ROUTE, async (visit) => {
  const { request, locale, database, visitor, client } = visit;
  const record = allowedRecord(visit, 'write');
  const conditions = readWriteHeaders(request, locale);
  if (!conditions.ok) return conditions.response;
  const published = record.part === 'publication';
  if (published) await assertIssuer(database, visitor.room, request);
  const largest = largestRecord(visitor.roomKind, record.part);
  const body = await readOctets(request, largest, locale);
  if (!body.ok) return body.response;
  if (published && !isPublication(body.value)) {
    return unprocessable([fault(locale, '', 'invalid_format')]);
  }
  // What has arrived whole in time is in time, however long it waits for the store.
  const now = Date.now();

  const write = { record, ...conditions.value, content: body.value };
  const wait = await roomLimits.mayGrow(client);
  if (wait !== null) return refusal(429, locale, { 'Retry-After': String(wait) });
  const { outcome, seq, updatedAt, grown } = await writeRecord(database, visitor, write, now);
  await roomLimits.grew(client, grown);
  const status = outcome === 'created' ? 201 : 200;
  return answer({ seq, updatedAt: isoTime(updatedAt) }, status, versionHeaders(seq));
});
