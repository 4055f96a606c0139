import { printableLook } from '@/lib/formats/figure/printable-look';
import { fileName } from './file-name';
import { formats } from './formats';
import { gather, type Material } from './material';
import type { ExportFile, ExportFormat, ExportOrder } from './types';

export type { ExportFile, FileOrder } from './types';

type Bytes = ExportFile['bytes'];
type Maker = (material: Material, order: ExportOrder) => Promise<Bytes>;

const text = (content: string): Bytes => new TextEncoder().encode(content);

/** What makes each format; its library is loaded only when the format is asked for. */
const makers: Record<ExportFormat, Maker> = {
  docx: async ({ report, look }, { raster }) => {
    const [{ reportDocx }, { loadRasterizer }] = await Promise.all([
      import('@/lib/formats/docx/report'),
      import('@/lib/formats/figure/raster'),
    ]);
    return reportDocx(report, look, await loadRasterizer(raster));
  },
  html: async ({ report, look }) => {
    const { reportHtml } = await import('@/lib/formats/html/report');
    return text(reportHtml(report, look));
  },
  json: async (material, order) => {
    const { reportData } = await import('@/lib/formats/data/report');
    return text(reportData(material, order));
  },
  xlsx: async (material) => {
    const [{ workbook }, { workbookSheets }] = await Promise.all([
      import('@/lib/formats/sheets/xlsx'),
      import('@/lib/formats/sheets/tables'),
    ]);
    return workbook(workbookSheets(material), material.report.meta);
  },
  csv: async (material, { sheet = 'plan' }) => {
    const [{ sheetCsv }, { sheetOf }] = await Promise.all([
      import('@/lib/formats/sheets/csv'),
      import('@/lib/formats/sheets/tables'),
    ]);
    return text(sheetCsv(sheetOf(material, sheet), material.speech.locale));
  },
  letter: async (material) => {
    const [{ letterDocx }, { letterOf }] = await Promise.all([
      import('@/lib/formats/letter/docx'),
      import('@/lib/formats/letter/letter'),
    ]);
    return letterDocx(letterOf(material), material.report.meta, material.look);
  },
};

/**
 * An assessment in one format beside the PDF: the same steps in a browser and on a server. Nothing is
 * sent anywhere.
 * @throws {HouseStyleError} if the logo or the accent cannot be used.
 */
export async function exportReport(order: ExportOrder): Promise<ExportFile> {
  const gathered = await gather(order);
  const material = { ...gathered, look: await printableLook(gathered.look, order.raster) };
  const { title: task, copyTitle } = material.report.meta;
  return {
    bytes: await makers[order.format](material, order),
    name: fileName(material.words, { task, copyTitle }, order),
    type: formats[order.format].type,
  };
}
