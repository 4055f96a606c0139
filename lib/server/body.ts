import 'server-only';
import { LARGEST_BODY } from './limits';

export type Body = { ok: true; value: unknown } | { ok: false; status: 400 | 413 | 415 };

const isJson = (type: string | null): boolean =>
  /^application\/([\w.+-]+\+)?json\b/i.test(type ?? '');

/** Reads a JSON body without ever holding more than the limit: 415, 413 and 400 as they apply. */
export async function readJson(request: Request): Promise<Body> {
  if (!isJson(request.headers.get('content-type'))) return { ok: false, status: 415 };
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_BODY) {
    return { ok: false, status: 413 };
  }
  const text = await readText(request);
  if (text === null) return { ok: false, status: 413 };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, status: 400 };
  }
}

async function readText(request: Request): Promise<string | null> {
  const reader = request.body?.getReader();
  if (!reader) return '';
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new TextDecoder().decode(await new Blob(parts as BlobPart[]).arrayBuffer());
    size += value.byteLength;
    if (size > LARGEST_BODY) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
}
