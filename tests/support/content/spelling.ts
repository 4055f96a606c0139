import { type Locale, locales } from '@/lib/i18n/locales';
import type { Content } from './content';
import { type Json, keysOf, valueAt } from './json';

/** What no text may hold. */
interface Rule {
  /** What it looks like. */
  found: RegExp;
  /** What to do instead. */
  instead: string;
  /** The only language it is a fault in. */
  only?: Locale;
  /** Where it belongs: a form to fill in has places for that. */
  except?: readonly string[];
}

const RULES: readonly Rule[] = [
  { found: /'/u, instead: 'write ’ for an apostrophe, and ‘ ’ for quotes' },
  { found: /["“”„]/u, instead: 'quote with ‘ ’' },
  { found: /(?:…|\.\.\.)\s*$/mu, instead: 'end the sentence' },
  // A link of a page is no place to fill in.
  {
    found: /\[(?![^\]]*\]\()/u,
    instead: 'fill in what is still open',
    except: ['export.json'],
  },
  { found: /(?<!\p{L})(\p{L}{2,})\s+\1(?!\p{L})/iu, instead: 'say it once' },
  { found: /\b(?:op|out of) 100(?![\d.,]*\d)\b/iu, instead: 'say it in steps or in a share' },
  { found: /(?<!\p{L})neen(?!\p{L})/iu, instead: 'write “nee”', only: 'nl' },
  { found: /ingangsdatum/iu, instead: 'write “startdatum”', only: 'nl' },
  { found: /opgeroepen door/iu, instead: 'say why the reader sees this', only: 'nl' },
];

interface Text {
  place: string;
  text: string;
}

/** Every text in a file, with the path to it. */
function textsIn(value: Json | undefined, path: string[] = []): Text[] {
  if (typeof value === 'string') return [{ place: path.join('.'), text: value }];
  return keysOf(value).flatMap((key) => textsIn(valueAt(value, [key]), [...path, key]));
}

/** Every line of a page, with its number. */
const linesIn = (page: string): Text[] =>
  page.split('\n').map((text, at) => ({ place: `line ${at + 1}`, text }));

/** What is spelled or put in a way that this product never does, in each language. */
export function spellingFaults({ json, pages }: Content): string[] {
  return locales.flatMap((locale) => {
    const own = <T>(files: ReadonlyMap<string, T>) =>
      [...files].filter(([path]) => path.startsWith(`${locale}/`));
    return [
      ...own(json).flatMap(([path, value]) => faultsIn(locale, path, textsIn(value))),
      ...own(pages).flatMap(([path, page]) => faultsIn(locale, path, linesIn(page))),
    ];
  });
}

function faultsIn(locale: Locale, path: string, texts: Text[]): string[] {
  const file = path.slice(locale.length + 1);
  const rules = RULES.filter(
    ({ only = locale, except = [] }) => only === locale && !except.includes(file),
  );
  return texts.flatMap(({ place, text }) =>
    rules.flatMap(({ found, instead }) => {
      const what = found.exec(text)?.[0].trim();
      return what ? [`content/${path}: "${place}" has “${what}”; ${instead}.`] : [];
    }),
  );
}
