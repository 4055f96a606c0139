import { hostPath } from '@/lib/i18n/paths';

/** Why something could not be made or shown on this device. */
export type Failure =
  /** The browser lacks what it takes, or its policy forbids it. */
  | 'unsupported'
  /** The site does not answer. */
  | 'offline'
  /** The site answers, but a part of it is not there: mostly because of a new release. */
  | 'outdated'
  /** The device has too little memory left. */
  | 'memory'
  | 'tooLong'
  /** A fault of our own. */
  | 'unknown';

/** The cause an error has by itself; for a failed fetch the site has to be asked. */
export type Cause = Exclude<Failure, 'offline' | 'outdated'> | 'notFetched';

/** An error of which the cause is known, for instance because a worker reported it. */
export class CausedError extends Error {
  override name = 'CausedError';

  constructor(
    readonly reason: Cause,
    message: string = reason,
  ) {
    super(message);
  }
}

/** In the words of Chromium, Firefox and Safari. The first that fits counts. */
const SIGNS: [Cause, RegExp][] = [
  ['memory', /out of memory|allocation failed|could not allocate|invalid string length/i],
  [
    'notFetched',
    /ChunkLoadError|\bHTTP \d{3}\b|failed to fetch|load failed|networkerror|importing a module script failed|error loading dynamically imported module|failed to load (?:chunk|script)/i,
  ],
  ['unsupported', /WebAssembly|\bwasm\b/i],
  ['tooLong', /time-limit/],
];

/** The cause of an error, or of the error that caused it. */
export function causeOf(error: unknown): Cause {
  if (error instanceof CausedError) return error.reason;
  if (!(error instanceof Error)) return 'unknown';
  const texts = [error.name, error.message, 'code' in error ? error.code : ''].join(' ');
  return SIGNS.find(([, sign]) => sign.test(texts))?.[0] ?? causeOf(error.cause);
}

/**
 * Why something failed.
 * @param answers - whether the site answers now.
 */
export async function failureOf(
  error: unknown,
  answers: () => Promise<boolean> = siteAnswers,
): Promise<Failure> {
  const cause = causeOf(error);
  if (cause !== 'notFetched') return cause;
  return (await answers()) ? 'outdated' : 'offline';
}

/** How long the site may take to answer, in ms. */
const LONGEST_WAIT = 10_000;

/** Whether the site itself answers, and not a proxy or sign-in page. Sends no data. */
async function siteAnswers(): Promise<boolean> {
  try {
    const response = await fetch(hostPath('/api/health'), {
      cache: 'no-store',
      signal: AbortSignal.timeout(LONGEST_WAIT),
    });
    const { status }: { status?: unknown } = await response.json();
    return status === 'ok';
  } catch {
    return false;
  }
}
