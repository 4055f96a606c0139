import type { RasterSources } from '@/lib/formats/figure/raster';
import { exportTexts } from '@/lib/instrument/texts/export';
import { reportTexts } from '@/lib/instrument/texts/report';
import { type FontNeeds, type FontSet, fontNeeds, type Progress } from '@/lib/pdf';
import { exportReport } from './export-report';
import { fileName } from './file-name';
import { formats } from './formats';
import type { ExportFile, FileOrder } from './types';

/**
 * Loaders of fonts and of the rasterizer for the thread that makes the file, and its callback for
 * progress.
 */
export interface Making {
  fonts: (needs: FontNeeds) => Promise<FontSet>;
  raster: () => Promise<RasterSources>;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/**
 * An assessment in any format: the same steps in the browser's worker and on the server.
 * @throws {BrandingError} if the logo or the accent cannot be used.
 */
export function makeFile(order: FileOrder, making: Making): Promise<ExportFile> {
  const { format } = order;
  return format === 'pdf' || format === 'summary'
    ? makePdf(order, format, making)
    : exportReport({ ...order, format, raster: making.raster });
}

async function makePdf(
  order: FileOrder,
  format: 'pdf' | 'summary',
  { fonts, raster, onProgress, signal }: Making,
): Promise<ExportFile> {
  const { locale, context } = order.request;
  const [{ makeReport }, { meta }, texts, loaded] = await Promise.all([
    import('@/lib/formats/pdf/make-report'),
    reportTexts(locale),
    exportTexts(locale),
    fonts(fontNeeds(JSON.stringify([order.request, order.house?.name]))),
  ]);
  const kind = format === 'pdf' ? 'report' : 'summary';
  const making = { fonts: loaded, raster, onProgress, signal };
  const { bytes } = await makeReport({ ...order, kind }, making);
  const { title: copyTitle } = meta.copies[kind === 'report' ? order.copy : kind];
  return {
    bytes: new Uint8Array(bytes),
    name: fileName(texts, { task: context.task.title, copyTitle }, order),
    type: formats[format].type,
  };
}
