import type { ConsultationOrder } from '@/lib/formats/consultation/order';
import type { RasterSources } from '@/lib/formats/figure/raster';
import type { InvitationOrder } from '@/lib/formats/invitations/order';
import type { ReceiptOrder } from '@/lib/formats/receipt/order';
import type { FontNeeds, FontSet, Progress } from '@/lib/pdf';
import { fileName } from './file-name';
import { formats } from './formats';
import { gather, type Material } from './material';
import type { ExportFile, FileFormat, FileOrder } from './types';

type Bytes = ExportFile['bytes'];
type Maker = (material: Material, order: FileOrder, making: Making) => Promise<Bytes>;

/**
 * Loaders of fonts and of the rasterizer for the thread that makes the file, and its callback for
 * progress. Each is called only for a format that needs it.
 */
export interface Making {
  fonts: (needs: FontNeeds) => Promise<FontSet>;
  raster: () => Promise<RasterSources>;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

const text = (content: string): Bytes => new TextEncoder().encode(content);

const pdf: Maker = async (material, order, making) => {
  const { renderOrder } = await import('@/lib/formats/pdf/render-order');
  return new Uint8Array((await renderOrder(material, order, making)).bytes);
};

/** What makes each format; its library is loaded only when the format is asked for. */
const makers: Record<FileFormat, Maker> = {
  pdf,
  summary: pdf,
  collegePdf: pdf,
  college: async (material, _, { raster }) => {
    const [{ collegeDocx }, { collegeNote }, { loadRasterizer }] = await Promise.all([
      import('@/lib/formats/college/docx'),
      import('@/lib/formats/college/note'),
      import('@/lib/formats/figure/raster'),
    ]);
    return collegeDocx(collegeNote(material), material.theme, await loadRasterizer(raster));
  },
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
  calendar: async (material) => {
    const [{ calendar }, { eventsOf }] = await Promise.all([
      import('@/lib/formats/calendar/ics'),
      import('@/lib/formats/calendar/events'),
    ]);
    return text(calendar(eventsOf(material), material.date));
  },
  slides: async (material, _, { raster }) => {
    const [{ slidesFile }, { slidesOf }, { loadRasterizer }] = await Promise.all([
      import('@/lib/formats/slides/pptx'),
      import('@/lib/formats/slides/deck'),
      import('@/lib/formats/figure/raster'),
    ]);
    const { report, theme } = material;
    return slidesFile(slidesOf(material), report.meta, theme, await loadRasterizer(raster));
  },
};

/** A format from what was gathered for it, or for another format of the same copy. */
export const madeFrom: Maker = (material, order, making) =>
  makers[order.format](material, order, making);

/** Everything of which a file can be made. */
export type AnyOrder = FileOrder | ConsultationOrder | ReceiptOrder | InvitationOrder;

/**
 * An assessment or a reading of many in any format, invitations, or a receipt: the same steps in the browser's
 * worker and on the server. Nothing is sent anywhere.
 * @throws {BrandingError} if the logo or the accent cannot be used.
 */
export async function makeFile(order: AnyOrder, making: Making): Promise<ExportFile> {
  if ('receipt' in order) {
    const { makeReceiptFile } = await import('@/lib/formats/receipt/make-file');
    return makeReceiptFile(order, making);
  }
  if ('invited' in order) {
    const { makeInvitations } = await import('@/lib/formats/invitations/make-file');
    return makeInvitations(order, making);
  }
  if ('reading' in order) {
    const { makeManyFile } = await import('@/lib/formats/consultation/make-file');
    return makeManyFile(order, making);
  }
  const material = await gather(order, making.raster);
  const { meta } = material.report;
  const { copies } = material.wording.texts.report.meta;
  const copyTitle = order.format === 'summary' ? copies.summary.title : meta.copyTitle;
  return {
    bytes: await madeFrom(material, order, making),
    name: fileName(
      material.texts,
      { municipality: meta.municipality, task: meta.title, copyTitle, date: order.date },
      order,
    ),
    type: formats[order.format].type,
  };
}
