import { PdfError } from '@/lib/pdf';
import { makeReport, type ReportOrder } from './make-report';
import type { FromWorker, ToWorker } from './messages';
import { loadWebFonts } from './web-fonts';

/** The part of a worker's scope that is used here. */
interface ReportScope {
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}

/** Makes one report in the browser, apart from the page. Nothing leaves the device. */
const scope = self as unknown as ReportScope;
const ended = new AbortController();

scope.addEventListener('message', ({ data }) => {
  if (data.type === 'cancel') ended.abort();
  else void start(data.order);
});

async function start(order: ReportOrder): Promise<void> {
  try {
    const { bytes, pages, substitutions } = await makeReport(order, {
      fonts: await loadWebFonts(),
      onProgress: (progress) => scope.postMessage({ type: 'progress', progress }),
      signal: ended.signal,
    });
    const own = new Uint8Array(bytes);
    scope.postMessage({ type: 'done', bytes: own, pages, substitutions }, [own.buffer]);
  } catch (error) {
    if (error instanceof PdfError && error.code === 'aborted') {
      scope.postMessage({ type: 'cancelled' });
      return;
    }
    scope.postMessage({ type: 'failed', message: String(error) });
  }
}
