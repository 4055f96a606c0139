import type { ResponseRequest } from '@/lib/consultation/types';
import { requestForConsultation } from '@/lib/disclosure/consultation';
import type { Draft } from '@/lib/draft/draft';
import { toRequest } from '@/lib/draft/to-request';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { digest } from '@/lib/json/digest';
import { RESPONSE_FORMAT, RESPONSE_FORMAT_VERSION } from './schema';
import type { ResponseChoices, ResponseFile } from './types';

/** The browser has no WebCrypto: the page came over a connection that is not secure. */
export class InsecureError extends Error {}

/** What a draft hands over: intervals for a team, sums of its costs, none of its own words. */
export const responseRequestOf = (draft: Draft): ResponseRequest =>
  requestForConsultation(toRequest(draft, { title: '–', locale: 'nl' }));

/**
 * Whose a response is: of the municipality of the assessment, unless it is called otherwise. A code is that
 * of the municipality and goes with no other name.
 *
 * @param name Of who answers, where that need not be the municipality.
 */
export function bodyOf(
  { context }: ResponseRequest,
  name = context.municipality?.name,
): ResponseFile['body'] {
  const { municipality } = context;
  const called = name?.trim();
  const isOther = called !== municipality?.name?.trim();
  return {
    ...(municipality?.nis && !isOther && { id: municipality.nis }),
    ...(called && { name: called }),
  };
}

/** What a receipt vouches for: the same content gives the same hash, whoever signs it and on whichever day. */
export type SharedContent = Pick<ResponseFile, 'body' | 'kind' | 'proposal' | 'remarks'> & {
  asked: string;
  request?: unknown;
};

/** SHA-256 over what is shared, hex. Fails on an insecure origin. */
export async function hashOf({ body, kind, proposal, remarks, asked, request }: SharedContent) {
  const hash = await digest({ body, kind, proposal, remarks, asked, request });
  if (hash === null) throw new InsecureError();
  return hash;
}

/** SHA-256 over a whole response file but for this itself, hex. Fails on an insecure origin. */
export async function integrityOf(file: object) {
  const sha256 = await digest({ ...file, integrity: undefined });
  if (sha256 === null) throw new InsecureError();
  return { sha256 };
}

/**
 * The response that a municipality makes from its assessment; of whoever gives remarks only, nothing else
 * of the assessment goes along.
 *
 * @param madeOn ISO date.
 * @param name Of who answers, where that need not be the municipality.
 * @throws InsecureError where the browser has no WebCrypto.
 */
export async function makeResponse(
  draft: Draft,
  choices: ResponseChoices,
  madeOn: string,
  name?: string,
): Promise<ResponseFile> {
  const request = responseRequestOf(draft);
  const body = bodyOf(request, name);
  const { kind, proposal, remarks } = choices;
  const shared = kind === 'assessed' ? { request } : {};
  const asked = FINGERPRINTS.asked;
  const file = {
    format: RESPONSE_FORMAT,
    formatVersion: RESPONSE_FORMAT_VERSION,
    instrumentVersion: INSTRUMENT_VERSION,
    fingerprints: FINGERPRINTS,
    fictional: draft.fictional !== null,
    body,
    ...choices,
    madeOn,
    ...shared,
    hash: await hashOf({ body, kind, proposal, remarks, asked, ...shared }),
  } as const;
  return { ...file, integrity: await integrityOf(file) };
}

/** The text of a response file. */
export const responseText = (file: ResponseFile): string => `${JSON.stringify(file, null, 2)}\n`;
