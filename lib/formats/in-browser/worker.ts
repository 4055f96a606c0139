import { makeFile } from '@/lib/formats/make-file';
import { causeOf } from '@/lib/site/failure';
import type { FromWorker, ToWorker } from './messages';
import { loadWebFonts } from './web-fonts';
import { loadWebRaster } from './web-raster';

/** The part of a worker's scope that is used here. */
interface ReportScope {
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}

/** Makes one file in the browser, apart from the page. Nothing leaves the device. */
const scope = self as unknown as ReportScope;

scope.addEventListener('message', async ({ data: order }) => {
  try {
    const file = await makeFile(order, {
      fonts: loadWebFonts,
      raster: loadWebRaster,
      onProgress: (progress) => scope.postMessage({ type: 'progress', progress }),
    });
    scope.postMessage({ type: 'done', file }, [file.bytes.buffer]);
  } catch (error) {
    scope.postMessage({ type: 'failed', cause: causeOf(error), message: String(error) });
  }
});
