import 'server-only';
import type { z } from 'zod/mini';
import { fill } from '@/lib/i18n/fill';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { negotiateLocale } from '@/lib/i18n/negotiate';
import { type ApiTexts, apiTexts } from '@/lib/instrument/texts/api';
import { DESCRIPTION } from './description';
import { LARGEST_BODY } from './limits';

/** One fault in a body: path, code, and message in the reader's language. */
export interface Fault {
  path: string;
  code: keyof ApiTexts['faults'];
  message: string;
}

type Issue = z.core.$ZodIssue;

/** The language of an answer: that of the body if it has one, else that of the request. */
export function localeOf(request: Request, body?: unknown): Locale {
  const named = (body as { locale?: unknown } | undefined)?.locale;
  if (isLocale(named)) return named;
  return negotiateLocale(request.headers.get('accept-language'));
}

/**
 * A refusal of the whole request: 400, 404, 405, 413, 415, 429 and the like.
 * @param largest - Most bytes of a body, for 413.
 */
export function refusal(
  status: 400 | 404 | 405 | 413 | 415 | 429 | 503,
  locale: Locale,
  headers: Record<string, string> = {},
  largest = LARGEST_BODY,
): Response {
  const message = fill(apiTexts[locale].refusals[`s${status}`], {
    megabytes: Math.round(largest / 1_000_000),
    description: DESCRIPTION,
  });
  return Response.json(
    { errors: [{ path: '', code: String(status), message }] },
    { status, headers: { 'Cache-Control': 'no-store', ...headers } },
  );
}

/** 422 with every fault of the body. */
export function unprocessable(faults: Fault[]): Response {
  return Response.json(
    { errors: faults },
    { status: 422, headers: { 'Cache-Control': 'no-store' } },
  );
}

/** A fault that no schema finds. */
export function fault(locale: Locale, path: string, code: Fault['code']): Fault {
  const texts = apiTexts[locale];
  return { path, code, message: fill(texts.faults[code], { path: path || texts.whole }) };
}

/** The faults behind schema issues, one per place. */
export function faultsOf(issues: readonly Issue[], locale: Locale): Fault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => fault(locale, joined([...issue.path, key]), 'unknown_field'));
    }
    const found = fault(locale, joined(issue.path), codeOf(issue));
    return [issue.code === 'invalid_value' ? withAllowed(found, issue.values, locale) : found];
  });
}

/** A fault with the allowed values in its message. */
const withAllowed = (found: Fault, values: readonly unknown[], locale: Locale): Fault => ({
  ...found,
  message: `${found.message} ${fill(apiTexts[locale].allowed, { values: values.join(', ') })}`,
});

const joined = (path: readonly PropertyKey[]): string => path.map(String).join('.');

const isCode = (message: string): message is Fault['code'] => message in apiTexts.nl.faults;

function codeOf(issue: Issue): Fault['code'] {
  // Our schemas put a fault's code in the message; anything else is zod's own message.
  if (isCode(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'required' : 'invalid_type';
    case 'too_big':
      return 'too_big';
    case 'too_small':
      return 'too_small';
    case 'invalid_format':
      return 'invalid_format';
    default:
      return 'invalid_value';
  }
}
