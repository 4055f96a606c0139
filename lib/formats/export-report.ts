import { printableTheme } from '@/lib/formats/figure/printable-theme';
import { fileName } from './file-name';
import { formats } from './formats';
import { gather, type Material } from './material';
import type { ExportFile, ExportFormat, ExportOrder } from './types';

type Bytes = ExportFile['bytes'];
type Maker = (material: Material, order: ExportOrder) => Promise<Bytes>;

const text = (content: string): Bytes => new TextEncoder().encode(content);

/** What makes each format; its library is loaded only when the format is asked for. */
const makers: Record<ExportFormat, Maker> = {
  docx: async ({ report, theme }, { raster }) => {
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
  json: async (material, order) => {
    const { reportData } = await import('@/lib/formats/data/report');
    return text(reportData(material, order));
  },
  xlsx: async (material) => {
    const [{ workbook }, { workbookSheets }] = await Promise.all([
      import('@/lib/formats/sheets/write-xlsx'),
      import('@/lib/formats/sheets/workbook-sheets'),
    ]);
    return workbook(workbookSheets(material), material.report.meta);
  },
  csv: async (material, { sheet = 'plan' }) => {
    const [{ sheetCsv }, { sheetOf }] = await Promise.all([
      import('@/lib/formats/sheets/csv'),
      import('@/lib/formats/sheets/workbook-sheets'),
    ]);
    return text(sheetCsv(sheetOf(material, sheet), material.wording.locale));
  },
  letter: async (material) => {
    const [{ letterDocx }, { letterOf }] = await Promise.all([
      import('@/lib/formats/letter/docx'),
      import('@/lib/formats/letter/letter'),
    ]);
    return letterDocx(letterOf(material), material.report.meta, material.theme);
  },
};

/**
 * An assessment in one format beside the PDF: the same steps in a browser and on a server. Nothing is
 * sent anywhere.
 * @throws {BrandingError} if the logo or the accent cannot be used.
 */
export async function exportReport(order: ExportOrder): Promise<ExportFile> {
  const gathered = await gather(order);
  const material = { ...gathered, theme: await printableTheme(gathered.theme, order.raster) };
  const { title: task, copyTitle } = material.report.meta;
  return {
    bytes: await makers[order.format](material, order),
    name: fileName(material.texts, { task, copyTitle }, order),
    type: formats[order.format].type,
  };
}
