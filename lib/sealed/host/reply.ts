import * as z from 'zod/mini';

/** The outcome of a request. Failures that a screen or a retry treats differently have different kinds. */
export type Result<T> =
  | { kind: 'ok'; value: T }
  /** Nothing changed since the version named in the request. */
  | { kind: 'same' }
  | Refused;

export type Refused =
  /** Somebody else wrote since: `seq` is the version there is now. */
  | { kind: 'stale'; seq: number }
  | { kind: 'limited'; retryAfter: number }
  | {
      kind:
        | 'gone'
        | 'forbidden'
        | 'taken'
        | 'closed'
        | 'creationKey'
        | 'tooLarge'
        | 'roomFull'
        | 'full'
        | 'offline'
        | 'intercepted'
        | 'unavailable'
        | 'outdated'
        | 'invalid';
    };

/** The body of the host's refusals. Its code tells them from answers of proxies and firewalls. */
const refusalSchema = z.object({
  errors: z
    .array(z.object({ path: z.string(), code: z.string(), message: z.string() }))
    .check(z.minLength(1)),
  /** The present version, with the code `stale`. */
  seq: z.optional(z.int().check(z.minimum(0))),
});

type Meaning = Exclude<Refused['kind'], 'stale' | 'limited'>;

/** The kind of failure for each code of the host. */
const MEANINGS = new Map<string | undefined, Meaning>([
  ['not_found', 'gone'],
  ['nothing_here', 'gone'],
  ['not_published', 'gone'],
  ['forbidden', 'forbidden'],
  ['taken', 'taken'],
  ['too_many_members', 'taken'],
  ['too_many_links', 'taken'],
  ['last_coordinator', 'taken'],
  ['out_of_turn', 'taken'],
  ['closed', 'closed'],
  ['creation_key', 'creationKey'],
  ['record_too_large', 'tooLarge'],
  ['room_full', 'roomFull'],
  ['413', 'tooLarge'],
  ['store_full', 'full'],
  ['store_newer', 'outdated'],
]);

const hasType = (answer: Response, type: RegExp): boolean =>
  type.test(answer.headers.get('Content-Type') ?? '');

/** Whether the content type is JSON. */
export const isJson = (answer: Response): boolean => hasType(answer, /^application\/json\b/i);

export const isOctets = (answer: Response): boolean =>
  hasType(answer, /^application\/octet-stream\b/i);

/** The parsed body; undefined when it does not fit the schema. Fails when the body does not arrive. */
export async function parsed<T>(
  schema: z.ZodMiniType<T>,
  answer: Response,
): Promise<T | undefined> {
  const text = await answer.text();
  try {
    return z.safeParse(schema, JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

const DEFAULT_WAIT = 30;
const LONGEST_WAIT = 3600;

/**
 * The kind of failure of an unsuccessful answer. Only a refusal with a code of the host counts as one;
 * anything else comes from a proxy, a firewall or a sign-in page (decision record 0021).
 */
export async function refusedBy(answer: Response): Promise<{ kind: 'same' } | Refused> {
  const { status } = answer;
  if (status === 304) return { kind: 'same' };
  // Obeyed from anybody: asking more often does not help.
  if (status === 429) {
    const seconds = Number(answer.headers.get('Retry-After')) || DEFAULT_WAIT;
    return { kind: 'limited', retryAfter: Math.min(Math.max(seconds, 1), LONGEST_WAIT) };
  }
  const refusal = isJson(answer) ? await parsed(refusalSchema, answer) : undefined;
  if (!refusal) return { kind: status >= 500 ? 'unavailable' : 'intercepted' };
  const code = refusal.errors[0]?.code;
  if (code === 'stale' && refusal.seq !== undefined) return { kind: 'stale', seq: refusal.seq };
  return { kind: MEANINGS.get(code) ?? (status >= 500 ? 'unavailable' : 'invalid') };
}
