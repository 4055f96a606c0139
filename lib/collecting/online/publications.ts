import * as z from 'zod/mini';
import { hostPath } from '@/lib/i18n/paths';
import { isJson, parsed, type Result, refusedBy } from '@/lib/sealed/host/reply';
import type { PublishedPage } from './documents';
import { readPublished } from './published';

const listSchema = z.object({
  issuer: z.string(),
  publications: z.array(
    z.object({ number: z.int().check(z.minimum(1)), publishedAt: z.iso.datetime() }),
  ),
});

/** What anybody may know of what was published of a consultation. */
export type PublicationList = z.infer<typeof listSchema>;

interface Options {
  fetch?: typeof fetch;
  base?: string;
  signal?: AbortSignal;
}

async function get<T>(
  path: string,
  { fetch = globalThis.fetch, base = hostPath('/api/v1'), signal }: Options,
  take: (answer: Response) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    const answer = await fetch(`${base}/publications/${path}`, {
      credentials: 'omit',
      ...(signal && { signal }),
    });
    if (!answer.ok) return await refusedBy(answer);
    return isJson(answer) ? await take(answer) : { kind: 'intercepted' };
  } catch {
    return { kind: 'offline' };
  }
}

/** The publications of a consultation, which need no key; `gone` when there are none. */
export const publicationsOf = (
  room: string,
  options: Options = {},
): Promise<Result<PublicationList>> =>
  get<PublicationList>(room, options, async (answer) => {
    const value = await parsed(listSchema, answer);
    return value ? { kind: 'ok', value } : { kind: 'invalid' };
  });

/** Where a publication itself is fetched, as JSON. */
export const publicationSource = (room: string, number: number): string =>
  hostPath(`/api/v1/publications/${room}/${number}`);

/** One publication. `invalid` where it is none of ours. */
export const publicationOf = (
  room: string,
  number: number,
  options: Options = {},
): Promise<Result<PublishedPage>> =>
  get<PublishedPage>(`${room}/${number}`, options, async (answer) => {
    const read = readPublished(await answer.text());
    return read.ok ? { kind: 'ok', value: read.page } : { kind: 'invalid' };
  });
