import type { AssessRequest } from '@/lib/model';
import type { Copy } from '@/lib/report/types';
import { saveFile } from '../save-file';

/** The formats beside the PDF, each with the copy that people want in it. */
const COPIES = {
  docx: 'working',
  letter: 'publication',
  html: 'publication',
  xlsx: 'working',
} as const satisfies Record<string, Copy>;

export type OtherFormat = keyof typeof COPIES;

export const OTHER_FORMATS = Object.keys(COPIES) as OtherFormat[];

/** Makes a file on this device and saves it; returns its name. */
export async function saveAs(format: OtherFormat, request: AssessRequest): Promise<string> {
  const [{ exportReport }, { loadWebRaster }] = await Promise.all([
    import('@/lib/export'),
    import('@/lib/export/figure/web-raster'),
  ]);
  const { bytes, name, type } = await exportReport({
    request,
    format,
    copy: COPIES[format],
    date: new Date().toISOString().slice(0, 10),
    raster: loadWebRaster,
  });
  return saveFile(name, bytes, type);
}
