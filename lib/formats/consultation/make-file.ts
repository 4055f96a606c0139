import { formats } from '@/lib/formats/formats';
import type { Making } from '@/lib/formats/make-file';
import type { ExportFile } from '@/lib/formats/types';
import { fill } from '@/lib/i18n/fill';
import { readableName, shortName } from '@/lib/i18n/readable-name';
import { gatherMany, type ManyMaterial } from './material';
import type { ConsultationFormat, ConsultationOrder } from './order';

type Bytes = ExportFile['bytes'];
type Maker = (material: ManyMaterial, order: ConsultationOrder, making: Making) => Promise<Bytes>;

const text = (content: string): Bytes => new TextEncoder().encode(content);

const pdf: Maker = async (material, order, making) => {
  const { renderMany } = await import('./pdf');
  return new Uint8Array((await renderMany(material, order, making)).bytes);
};

/** What makes each format; its library is loaded only when the format is asked for. */
const makers: Record<ConsultationFormat, Maker> = {
  pdf,
  summary: pdf,
  docx: async ({ report, theme }, _, { raster }) => {
    const [{ reportDocx }, { loadRasterizer }] = await Promise.all([
      import('@/lib/formats/docx/report'),
      import('@/lib/formats/figure/raster'),
    ]);
    return reportDocx(report, theme, await loadRasterizer(raster));
  },
  html: async ({ report, theme }) => {
    const { reportHtml } = await import('@/lib/formats/html/report');
    return text(reportHtml(report, theme));
  },
  json: async (material) => {
    const { manyData } = await import('./data');
    return text(manyData(material));
  },
  xlsx: async (material, { seed }) => {
    const [{ workbook }, { manySheets }] = await Promise.all([
      import('@/lib/formats/sheets/write-xlsx'),
      import('./sheets'),
    ]);
    return workbook(manySheets(material, seed), material.report.meta);
  },
  csv: async (material, { sheet = 'tallies', seed }) => {
    const [{ sheetCsv }, { manySheet }] = await Promise.all([
      import('@/lib/formats/sheets/csv'),
      import('./sheets'),
    ]);
    return text(sheetCsv(manySheet(material, sheet, seed), material.wording.locale));
  },
};

/** Letters of a task that a file name holds. */
const TASK = 50;

/**
 * A reading of many in any format.
 * @throws {BrandingError} if the logo or the accent cannot be used.
 */
export async function makeManyFile(order: ConsultationOrder, making: Making): Promise<ExportFile> {
  const material = await gatherMany(order, making.raster);
  const { type } = formats[order.format];
  return {
    bytes: await makers[order.format](material, order, making),
    name: manyFileName(material, order),
    type,
  };
}

function manyFileName(
  { wording, report: { meta } }: ManyMaterial,
  { format, date, number, sheet = 'tallies' }: ConsultationOrder,
): string {
  const { names, sheets } = wording.many.files;
  const { copies } = wording.many.meta;
  const { name, extension } = formats[format];
  const template = name === 'data' || name === 'workbook' || name === 'table' ? name : 'report';
  const numbered = number === undefined ? [] : [meta.copyTitle];
  const named = fill(names[template], {
    task: shortName(meta.title, TASK),
    copy: format === 'summary' ? [copies.summary.title, ...numbered].join(' ') : meta.copyTitle,
    table: sheets[sheet],
    date,
  });
  return `${readableName(named)}.${extension}`;
}
