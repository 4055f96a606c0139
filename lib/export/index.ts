import { exportName } from './file-name';
import { gather, type Material } from './material';
import type { ExportFile, ExportFormat, ExportOrder } from './types';

export type { ExportFile, ExportOrder } from './types';

type Making = Pick<ExportFile, 'bytes' | 'type'>;
type Maker = (material: Material, order: ExportOrder) => Promise<Making>;

const text = (content: string, type: string): Making => ({
  bytes: new TextEncoder().encode(content),
  type: `${type};charset=utf-8`,
});

/** What makes each format; its library is loaded only when somebody asks for it. */
const makers: Record<ExportFormat, Maker> = {
  docx: async ({ report }, { raster }) => {
    const [{ reportDocx }, { DOCX_TYPE }, { loadRasterizer }] = await Promise.all([
      import('./docx/report'),
      import('./docx/file'),
      import('./figure/raster'),
    ]);
    return { bytes: await reportDocx(report, await loadRasterizer(raster)), type: DOCX_TYPE };
  },
  html: async ({ report }) => {
    const { reportHtml } = await import('./html/report');
    return text(reportHtml(report), 'text/html');
  },
  json: async (material, { request }) => {
    const { reportData } = await import('./data/report');
    return text(reportData(material, request), 'application/json');
  },
  xlsx: async (material) => {
    const [{ workbook, XLSX_TYPE }, { workbookSheets }] = await Promise.all([
      import('./sheets/xlsx'),
      import('./sheets/tables'),
    ]);
    return { bytes: await workbook(workbookSheets(material)), type: XLSX_TYPE };
  },
  csv: async (material, { sheet = 'plan' }) => {
    const [{ sheetCsv }, { sheetOf }] = await Promise.all([
      import('./sheets/csv'),
      import('./sheets/tables'),
    ]);
    return text(sheetCsv(sheetOf(material, sheet), material.speech.locale), 'text/csv');
  },
  letter: async (material) => {
    const [{ letterDocx }, { letterOf }, { DOCX_TYPE }] = await Promise.all([
      import('./letter/docx'),
      import('./letter/letter'),
      import('./docx/file'),
    ]);
    return { bytes: await letterDocx(letterOf(material), material.report.meta), type: DOCX_TYPE };
  },
};

/**
 * An assessment in one format: the same steps in a browser and on a server. Nothing is sent anywhere.
 */
export async function exportReport(order: ExportOrder): Promise<ExportFile> {
  const material = await gather(order);
  return { ...(await makers[order.format](material, order)), name: exportName(material, order) };
}
