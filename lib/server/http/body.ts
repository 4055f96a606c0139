import 'server-only';
import { LARGEST_BODY } from './limits';

export type Body = { ok: true; value: unknown } | { ok: false; status: 400 | 413 | 415 };

const isJson = (type: string | null): boolean =>
  /^application\/([\w.+-]+\+)?json\b/i.test(type ?? '');

/** Reads a JSON body of at most `LARGEST_BODY` bytes, as `readJsonBytes` does. */
export const readJson = (request: Request): Promise<Body> => readJsonBytes(request, LARGEST_BODY);

/**
 * Reads a JSON body of at most `limit` bytes, with these; otherwise 415 (not JSON), 413 (too large) or 400
 * (no valid JSON).
 */
export async function readJsonBytes(
  request: Request,
  limit: number,
): Promise<Body & ({ ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false })> {
  if (!isJson(request.headers.get('content-type'))) return { ok: false, status: 415 };
  const bytes = await readBytes(request, limit);
  if (bytes === null) return { ok: false, status: 413 };
  try {
    return { ok: true, value: JSON.parse(new TextDecoder().decode(bytes)), bytes };
  } catch {
    return { ok: false, status: 400 };
  }
}

/** Reads a body of any type; null as soon as it exceeds `limit` bytes. */
export async function readBytes(
  request: Request,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null;
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(Buffer.concat(parts));
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
}
