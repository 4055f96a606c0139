import { Document, type FileChild, type Footer, type Header, Packer } from 'docx';
import { datedArchive } from '@/lib/formats/shared/archive';
import { CORE_PROPERTIES, coreProperties } from '@/lib/formats/shared/core-properties';
import { escapeMarkup } from '@/lib/formats/shared/markup';
import { WORD_TYPEFACE } from '@/lib/formats/shared/theme';
import type { ReportMeta } from '@/lib/report/types';
import { pageProperties } from './page';
import { documentNumbering, documentStyles } from './styles';

interface DocxOptions {
  title: string;
  meta: ReportMeta;
  header: Header;
  footer: Footer;
  children: FileChild[];
}

/** A document in the report's styles, with its head, foot and properties. */
export async function docxFile(options: DocxOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { title, meta, header, footer, children } = options;
  const document = new Document({
    styles: documentStyles(meta.locale),
    numbering: documentNumbering,
    sections: [
      {
        properties: pageProperties,
        headers: { default: header },
        footers: { default: footer },
        children,
      },
    ],
  });
  const bytes = await Packer.pack(document, 'uint8array', undefined, [
    fontTable,
    { path: CORE_PROPERTIES, data: coreProperties(title, meta) },
  ]);
  return datedArchive(bytes, meta.date);
}

/** Names what stands in for the typeface where it is not installed. */
const fontTable = {
  path: 'word/fontTable.xml',
  data: [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:font w:name="${escapeMarkup(WORD_TYPEFACE.name)}">`,
    `<w:altName w:val="${escapeMarkup(WORD_TYPEFACE.substitute)}"/>`,
    '<w:family w:val="swiss"/><w:pitch w:val="variable"/>',
    '</w:font></w:fonts>',
  ].join(''),
};
