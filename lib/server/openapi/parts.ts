import 'server-only';
import * as z from 'zod/mini';
import { LARGEST_CONSULTATION } from '@/lib/server/consultation/limits';
import { LARGEST_BODY } from '@/lib/server/http/limits';
import {
  LARGEST_CONSULTATION_ROOM,
  LARGEST_LITTLE_RECORD,
  LARGEST_NEW_ROOM,
  LARGEST_RECORD,
  LARGEST_ROOM,
  LARGEST_SUBMISSION,
  LARGEST_WHOLE,
} from '@/lib/server/rooms/quota';

/** A part of the OpenAPI description. */
export type Json = Record<string, unknown>;

/** A zod schema as JSON Schema. */
export const jsonSchema = (schema: z.ZodMiniType): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any' }) as Json;
  return rest;
};

const REFUSALS: Record<string, string> = {
  '400': 'The body is no JSON.',
  '403':
    'The token does not give the right to do this, the consultation does not take it now, or there is no good creation key.',
  '404':
    'No such room or token, which is not told apart; nothing of that name in the room, or nothing published.',
  '409':
    'In use already, as many as there can be, the last coordinator or owner, or not the next publication.',
  '412': 'Somebody wrote a newer version; `seq` is its number.',
  '413': `The body is over ${LARGEST_BODY} bytes (${LARGEST_CONSULTATION} for a consultation), the record over ${LARGEST_RECORD} (${LARGEST_LITTLE_RECORD} for a card, a vote, an envelope, a decision; ${LARGEST_SUBMISSION} for a submission; ${LARGEST_WHOLE} for a dossier or a publication) or the room over ${LARGEST_ROOM} (on its first day ${LARGEST_NEW_ROOM}; a consultation ${LARGEST_CONSULTATION_ROOM}).`,
  '415': 'The body has another type than the one described.',
  '422': 'Something in the body is unknown, out of range or of the wrong type.',
  '428': 'Neither Write-Base nor If-Match nor If-None-Match.',
  '429': 'Too many requests; Retry-After says when to try again.',
  '503':
    'No room for another report, or the store cannot be reached; Retry-After says when to try again.',
  '507': 'The store is full or cannot be written; nothing was kept.',
};

/** The answers of a route that refuse something, by status. */
export const refusals = (codes: string[]): Json =>
  Object.fromEntries(
    codes.map((code) => [
      code,
      {
        description: REFUSALS[code],
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Errors' } } },
      },
    ]),
  );
