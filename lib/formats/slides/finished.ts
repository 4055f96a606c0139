import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { datedArchive } from '@/lib/formats/shared/archive';
import { CORE_PROPERTIES, coreProperties } from '@/lib/formats/shared/core-properties';
import type { ReportMeta } from '@/lib/report/types';

const CONTENT_TYPES = '[Content_Types].xml';
const NOTES = /^ppt\/notesSlides\/[^/]+\.xml$/;

/** What the library leaves out: properties with the day of the order, the language, paragraphs in notes. */
export function finished(written: Uint8Array, meta: ReportMeta): Uint8Array<ArrayBuffer> {
  const files = Object.entries(unzipSync(written)).filter(([name]) => !name.endsWith('/'));
  const names = new Set(files.map(([name]) => `/${name}`));
  const parts = files.map(([name, data]): [string, Uint8Array] => {
    if (name === CORE_PROPERTIES)
      return [name, strToU8(coreProperties(`${meta.title} – ${meta.copyTitle}`, meta))];
    if (name === CONTENT_TYPES) return [name, strToU8(typesOf(strFromU8(data), names))];
    return [name, NOTES.test(name) ? strToU8(notesOf(strFromU8(data), meta)) : data];
  });
  return datedArchive(zipSync(Object.fromEntries(parts)), meta.date);
}

/** Without the parts that the library names and does not write. */
const typesOf = (xml: string, names: Set<string>): string =>
  xml.replace(/<Override PartName="([^"]*)"[^>]*\/>/g, (entry, part: string) =>
    names.has(part) ? entry : '',
  );

const notesOf = (xml: string, { language }: ReportMeta): string =>
  xml
    .replaceAll('lang="en-US"', `lang="${language}"`)
    .replace(/<a:p>(<a:r><a:rPr [^>]*\/><a:t>)([^<]*)(<\/a:t><\/a:r>)/, (_, open, text, close) =>
      String(text)
        .split(/\r?\n/)
        .map((line, at, { length }) =>
          at < length - 1 ? `<a:p>${open}${line}${close}</a:p>` : `<a:p>${open}${line}${close}`,
        )
        .join(''),
    );
