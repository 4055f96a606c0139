import { fill, plural } from '@/lib/i18n/fill';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import type { ArchiveTexts } from '@/lib/instrument/texts/archive';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { PARTS, publicationPart } from './layout';
import type { ArchiveSource } from './make-archive';

/** The text that tells whoever opens an archive what it is, without this program. */
export function readmeOf(
  texts: ArchiveTexts['readme'],
  locale: Locale,
  { consultation, online, publications, report, tables, madeOn }: ArchiveSource,
): string {
  const { proposal, bodies, responses, terms, fictional } = consultation;
  const { version = '–', title = '' } = proposal;
  const { parts } = texts;
  const part = (name: string, what: string) => `  ${name}\n    ${what}`;
  const days = (day: string | undefined) => (day ? formatDay(locale, day) : '–');
  return [
    `${texts.title}\n${'='.repeat(texts.title.length)}`,
    fill(texts.about, { title, version, date: formatDay(locale, madeOn) }),
    fictional && texts.fictional,
    `${plural(locale, texts.asked, bodies.length)} ${plural(locale, texts.answered, responses.length)}`,
    online ? fill(texts.online, { issuer: online.issuer }) : texts.byFile,
    [
      fill(texts.controller, { name: terms.controller || '–' }),
      fill(texts.legalBasis, { basis: terms.legalBasis || '–' }),
      fill(texts.keptUntil, { date: days(terms.keptUntil) }),
    ].join('\n'),
    texts.whoHeading,
    texts.who,
    texts.partsHeading,
    [
      part(PARTS.consultation, parts.consultation),
      part(PARTS.proposal, parts.proposal),
      online?.log && part(PARTS.log, parts.log),
      ...publications.map(({ publication: { number, on } }) =>
        part(
          publicationPart(number),
          fill(parts.publication, { number, date: formatDay(locale, on) }),
        ),
      ),
      report && part(PARTS.report, parts.report),
      tables && part(PARTS.tables, parts.tables),
      part(PARTS.manifest, parts.manifest),
    ]
      .filter(Boolean)
      .join('\n'),
    texts.without,
    texts.methodHeading,
    fill(texts.method, { version: INSTRUMENT_VERSION, ...FINGERPRINTS }),
    texts.openHeading,
    texts.open,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}
