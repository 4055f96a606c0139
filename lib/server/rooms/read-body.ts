import 'server-only';
import * as z from 'zod/mini';
import type { Locale } from '@/lib/i18n/locales';
import { readBytes, readJson } from '@/lib/server/http/body';
import { fault, faultsOf, refusal, unprocessable } from '@/lib/server/http/errors';
import { Refusal } from '@/lib/server/store/refusal';
import { writeHeadersSchema } from './request-schemas';

export type Valid<T> = { ok: true; value: T } | { ok: false; response: Response };

/** A JSON body that fits a schema, or the refusal that names its faults. */
export async function readValid<Schema extends z.ZodMiniType>(
  request: Request,
  schema: Schema,
  locale: Locale,
): Promise<Valid<z.output<Schema>>> {
  const body = await readJson(request);
  if (!body.ok) return { ok: false, response: refusal(body.status, locale) };
  return validate(schema, body.value, locale);
}

function validate<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
  locale: Locale,
): Valid<z.output<Schema>> {
  const parsed = z.safeParse(schema, value, { reportInput: true });
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, response: unprocessable(faultsOf(parsed.error.issues, locale)) };
}

/**
 * Reads the headers of a write: the version it builds on, and the id of the write.
 *
 * @throws {Refusal} `precondition_required`.
 */
export function readWriteHeaders(
  { headers }: Request,
  locale: Locale,
): Valid<{ base: number; writeId: string }> {
  const bases = headers.has('write-base') ? ['write-base'] : ['if-match', 'if-none-match'];
  if (!bases.some((name) => headers.has(name))) throw new Refusal('precondition_required');
  const named = [...bases, 'write-id'].flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  const valid = validate(writeHeadersSchema, Object.fromEntries(named), locale);
  if (!valid.ok) return valid;
  const { 'if-match': match, 'if-none-match': none, 'write-id': writeId } = valid.value;
  if (match !== undefined && none !== undefined) {
    const contradiction = fault(locale, 'if-none-match', 'invalid_value');
    return { ok: false, response: unprocessable([contradiction]) };
  }
  const base = valid.value['write-base'] ?? match;
  return { ok: true, value: { base: base === undefined ? 0 : numberIn(base), writeId } };
}

const numberIn = (text: string): number => Number(/\d+/.exec(text)?.[0]);

/**
 * Reads the body of a write: at least one and at most `limit` bytes.
 *
 * @throws {Refusal} `not_octets`, `record_too_large`.
 */
export async function readOctets(
  request: Request,
  limit: number,
  locale: Locale,
): Promise<Valid<Uint8Array>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/octet-stream\s*(;|$)/i.test(type)) throw new Refusal('not_octets');
  const content = await readBytes(request, limit);
  if (content === null) throw new Refusal('record_too_large');
  return content.byteLength > 0
    ? { ok: true, value: content }
    : { ok: false, response: unprocessable([fault(locale, '', 'required')]) };
}
