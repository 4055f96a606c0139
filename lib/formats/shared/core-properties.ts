import type { ReportMeta } from '@/lib/report/types';
import { element, escapeMarkup } from './markup';

/** The path of the core properties (metadata) in an office file. */
export const CORE_PROPERTIES = 'docProps/core.xml';

const NAMESPACES = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/** Title, language, copy and day of an office file; the day is that of the report and not of the clock. */
export function coreProperties(title: string, meta: ReportMeta): string {
  const { labels, municipality, language, date, fictional, copyTitle } = meta;
  const moment = `${date}T12:00:00Z`;
  const texts = {
    'dc:title': title,
    'dc:subject': labels.description,
    'dc:creator': municipality ?? labels.product,
    'dc:description': [fictional, copyTitle].filter(Boolean).join(' · '),
    'dc:language': language,
    'cp:lastModifiedBy': labels.product,
  };
  const moments = ['dcterms:created', 'dcterms:modified'];
  const content = [
    ...Object.entries(texts).map(([name, text]) => element(name, {}, escapeMarkup(text))),
    ...moments.map((name) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, moment)),
  ];
  const root = element('cp:coreProperties', NAMESPACES, content.join(''));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${root}`;
}
