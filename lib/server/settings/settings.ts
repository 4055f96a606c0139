import { isIP } from 'node:net';
import * as z from 'zod/mini';

/** A whole number as somebody types it. */
const whole = (least: number, most: number) =>
  z.pipe(
    z.string().check(z.regex(/^\d{1,12}$/)),
    z.pipe(z.transform(Number), z.int().check(z.minimum(least), z.maximum(most))),
  );

const isZone = (name: string): boolean => {
  try {
    Intl.DateTimeFormat('nl', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

const isUrl = (text: string, protocols: readonly string[]): boolean =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol);

/** How much the log says, from nothing to everything. */
const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** Each setting of the server: what it may be, what it is when it is not set, and what to say of a fault. */
const SETTINGS = {
  PORT: { schema: whole(0, 65_535), default: 3000, must: 'be a port: a whole number up to 65535' },
  SITE_URL: {
    schema: z.string().check(z.refine((text) => isUrl(text, ['http:', 'https:']))),
    default: '',
    must: 'be an address that begins with http:// or https://',
  },
  TZ: {
    schema: z.string().check(z.refine((name) => isZone(name.replace(/^:/, '')))),
    default: '',
    must: 'be a time zone, such as Europe/Brussels',
  },
  RATE_LIMIT_PER_MINUTE: {
    schema: whole(1, 1e9),
    default: 6_000,
    must: 'be a whole number of at least 1',
  },
  ROOM_RATE_LIMIT_PER_MINUTE: {
    schema: whole(1, 1e9),
    default: 12_000,
    must: 'be a whole number of at least 1',
  },
  TRUSTED_PROXIES: {
    schema: whole(0, 20),
    default: 0,
    must: 'be the number of proxies in front of the server, 0 to 20',
  },
  DATA_DIR: { schema: z.string().check(z.minLength(1)), default: 'data', must: 'name a folder' },
  DATABASE_URL: {
    schema: z.string().check(z.refine((text) => isUrl(text, ['postgres:', 'postgresql:']))),
    default: '',
    must: 'be an address that begins with postgres:// or postgresql://',
  },
  ROOMS_CLIENT_MB_PER_DAY: {
    schema: whole(1, 1e6),
    default: 100,
    must: 'be a whole number of MB of at least 1',
  },
  ROOMS_LARGEST_STORE: {
    schema: whole(1, 1e9),
    default: 2_000,
    must: 'be a whole number of MB of at least 1',
  },
  LOG_LEVEL: {
    schema: z.enum(LOG_LEVELS),
    default: 'info',
    must: `be one of ${LOG_LEVELS.join(', ')}`,
  },
  METRICS_PORT: {
    schema: whole(1, 65_535),
    default: null,
    must: 'be a port: a whole number from 1 to 65535',
  },
  METRICS_HOST: {
    schema: z.string().check(z.refine((text) => isIP(text) > 0)),
    default: '127.0.0.1',
    must: 'be an IP address of this machine, such as 127.0.0.1 or 0.0.0.0',
  },
  SECURITY_CONTACT: {
    schema: z
      .string()
      .check(z.refine((text) => /^\S+$/.test(text) && isUrl(text, ['mailto:', 'https:', 'tel:']))),
    default: null,
    must: 'be an address that begins with mailto:, https:// or tel:',
  },
} as const;

type Name = keyof typeof SETTINGS;
/** Null where a setting may be left out and nothing stands in its place. */
type Value<N extends Name> =
  | z.output<(typeof SETTINGS)[N]['schema']>
  | Extract<(typeof SETTINGS)[N]['default'], null>;
type Environment = Readonly<Record<string, string | undefined>>;

/** Not repeated: it may hold a password. */
const SECRET: readonly Name[] = ['DATABASE_URL'];

/** Texts that the host adds to pages. */
const HOST_TEXT = /^HOST_[A-Z_]+$/;
const LONGEST_HOST_TEXT = 1000;

/**
 * A setting as it is set, or what it is by default; an empty one counts as not set.
 *
 * @throws when it cannot be used. The server says so at start and does not start.
 */
export function setting<N extends Name>(name: N, env: Environment = process.env): Value<N> {
  const { schema, default: fallback, must } = SETTINGS[name];
  const written = env[name]?.trim();
  if (!written) return fallback as Value<N>;
  const parsed = z.safeParse(schema, written);
  if (!parsed.success) throw new Error(sentence(name, written, must));
  return parsed.data as Value<N>;
}

const sentence = (name: Name, written: string, must: string): string =>
  SECRET.includes(name) ? `${name} must ${must}.` : `${name} is "${written}": it must ${must}.`;

/** One sentence for each setting that cannot be used. */
export function settingFaults(env: Environment): string[] {
  const faults = (Object.keys(SETTINGS) as Name[]).flatMap((name) => {
    try {
      setting(name, env);
      return [];
    } catch (error) {
      return [(error as Error).message];
    }
  });
  const long = Object.entries(env)
    .filter(([name, text = '']) => HOST_TEXT.test(name) && text.length > LONGEST_HOST_TEXT)
    .map(([name]) => `${name} is longer than ${LONGEST_HOST_TEXT} characters.`);
  return [...faults, ...long];
}
