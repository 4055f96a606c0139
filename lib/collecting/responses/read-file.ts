import * as z from 'zod/mini';
import { decodeText } from '@/lib/bytes/decode-text';
import { newId } from '@/lib/bytes/new-id';
import type { Remark, ResponseRequest } from '@/lib/consultation/types';
import { type Draft, type DraftRequest, newDraft } from '@/lib/draft/draft';
import { importBlob } from '@/lib/draft/exchange/import-any';
import { LARGEST_FILE } from '@/lib/draft/exchange/own-file';
import { byQuestion } from '@/lib/draft/from-request';
import { openDraft } from '@/lib/draft/migration/migrate';
import { hostilePath } from '@/lib/json/hostile';
import { bodyOf, hashOf, integrityOf, responseRequestOf } from './make-response';
import {
  type RawResponseFile,
  RESPONSE_FORMAT,
  RESPONSE_FORMAT_VERSION,
  responseFileSchema,
} from './schema';
import type { ResponseFile, ResponseNote, ResponseRefusal } from './types';

/** A response, whole, before anybody looked whose it is. */
export interface WholeResponse
  extends Pick<ResponseFile, 'body' | 'proposal' | 'kind' | 'sharing' | 'state' | 'madeOn'> {
  signedBy?: ResponseFile['signedBy'];
  decision?: ResponseFile['decision'];
  request?: ResponseRequest;
  remarks: Remark[];
  hash: string;
  fictional: boolean;
  notes: ResponseNote[];
}

export type FileRead =
  | { ok: true; response: WholeResponse }
  | { ok: false; reason: ResponseRefusal; where?: (string | number)[] };

const refuse = (reason: ResponseRefusal, where?: PropertyKey[]): FileRead => ({
  ok: false,
  reason,
  ...(where && { where: where.map((key) => (typeof key === 'number' ? key : String(key))) }),
});

/**
 * Reads one file within the bounds of record 0023: a response, or an assessment in any form of which a
 * response can be made. Content is only parsed as data.
 */
export async function readFile(file: File): Promise<FileRead> {
  const response = file.size <= LARGEST_FILE ? await responseIn(file) : undefined;
  if (response) return response;
  const imported = await importBlob(file);
  return imported.ok ? fromDraft(imported.draft) : refuse(imported.reason, imported.where);
}

/** The response in a file; undefined when it is another kind of file. */
async function responseIn(file: File): Promise<FileRead | undefined> {
  const text = decodeText(new Uint8Array(await file.arrayBuffer()))?.replace(/^\uFEFF/, '');
  if (!text?.slice(0, 200).includes(`"${RESPONSE_FORMAT}"`)) return undefined;
  try {
    return await fromResponse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return refuse('damaged');
    throw error;
  }
}

async function fromResponse(value: unknown): Promise<FileRead> {
  const hostile = hostilePath(value);
  if (hostile) return refuse('invalid', hostile);
  const { formatVersion } = (value ?? {}) as { formatVersion?: unknown };
  if (typeof formatVersion === 'number' && formatVersion > RESPONSE_FORMAT_VERSION) {
    return refuse('newer', ['formatVersion']);
  }
  const { success, data, error } = z.safeParse(responseFileSchema, value);
  if (!success) return refuse('invalid', error.issues[0]?.path);
  const file = data as RawResponseFile;
  const { body, kind, proposal, remarks, request, fingerprints } = file;
  const hash = await hashOf({ body, kind, proposal, remarks, asked: fingerprints.asked, request });
  if (hash !== file.hash || (await integrityOf(file)).sha256 !== file.integrity.sha256) {
    return refuse('damaged');
  }
  if ((kind === 'assessed') !== (request !== undefined)) return refuse('invalid', ['request']);
  if (kind === 'remarksOnly' && remarks.length === 0) return refuse('nothing');
  const { format: _f, formatVersion: _v, integrity: _i, ...kept } = file;
  const whole = { ...kept, hash, remarks, notes: [] };
  return request
    ? withRequest(whole, file, request)
    : { ok: true, response: whole as WholeResponse };
}

/** Brings the request to the present version, as a draft with nothing else in it. */
function withRequest(
  whole: Omit<WholeResponse, 'request'>,
  { instrumentVersion, fingerprints, madeOn }: RawResponseFile,
  { unsure, costs, ...request }: NonNullable<RawResponseFile['request']>,
): FileRead {
  const raw = {
    ...newDraft({ id: newId(), name: '', locale: 'nl', now: `${madeOn}T00:00:00.000Z` }),
    instrumentVersion,
    fingerprints,
    request: {
      ...request,
      locale: 'nl',
      ...(unsure && { unsure: byQuestion(unsure) }),
      ...(costs && { costs: { ...costs, lines: costs.lines.map(named) } }),
    },
  };
  const opened = openDraft(raw, { strict: true });
  if (!opened.ok) return refuse(opened.reason, opened.where);
  return {
    ok: true,
    response: {
      ...whole,
      request: responseRequestOf(opened.draft),
      notes: changeNotes(opened.draft, instrumentVersion),
    },
  };
}

/** A sum has no name; a line without one and without amounts would count as none. */
const named = (line: object) => ({ ...line, label: '–' });

function changeNotes({ changes, instrumentVersion }: Draft, from: string): ResponseNote[] {
  const aside = changes.filter(({ question }) => question !== '').length;
  return [
    ...(from === instrumentVersion ? [] : [{ code: 'migrated' as const, value: from }]),
    ...(aside > 0 ? [{ code: 'setAside' as const, count: aside }] : []),
  ];
}

/** Nobody chose what may be done with an assessment or a working copy: it is only counted. */
async function fromDraft(draft: Draft): Promise<FileRead> {
  const request = responseRequestOf(draft);
  if (!isAnswered(draft.request)) return refuse('nothing');
  const body = bodyOf(request);
  const title = request.context.task.title;
  const shared = { body, kind: 'assessed' as const, proposal: { title }, remarks: [], request };
  return {
    ok: true,
    response: {
      ...shared,
      sharing: 'counted',
      state: 'administrative',
      madeOn: draft.updatedAt.slice(0, 10),
      hash: await hashOf({ ...shared, asked: draft.fingerprints.asked }),
      fictional: draft.fictional !== null,
      notes: [{ code: 'notChosen' }, ...changeNotes(draft, draft.instrumentVersion)],
    },
  };
}

const isAnswered = ({ answers, intervals, respondents }: DraftRequest): boolean =>
  Object.keys({ ...answers, ...intervals }).length > 0 || (respondents?.length ?? 0) > 0;
