import type { Progress } from '@/lib/pdf';
import type { ReportOrder } from './make-report';
import type { FromWorker, ToWorker } from './messages';

interface GenerateOptions {
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/** A finished report. */
export interface GeneratedReport {
  bytes: Uint8Array<ArrayBuffer>;
  pages: number;
  /** Code points that no font has and that were printed as their number. */
  substitutions: string[];
}

/**
 * Makes a report in a worker of the browser. Only code and fonts are loaded, from the app's own origin;
 * no answer is sent anywhere.
 * @throws `AbortError` when `signal` ends it, otherwise an error that says what failed.
 */
export function generateReport(
  order: ReportOrder,
  { onProgress, signal }: GenerateOptions = {},
): Promise<GeneratedReport> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const send = (message: ToWorker) => worker.postMessage(message);

  const making = new Promise<GeneratedReport>((resolve, reject) => {
    const abort = () => reject(new DOMException('The report was cancelled.', 'AbortError'));
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      switch (data.type) {
        case 'progress':
          onProgress?.(data.progress);
          break;
        case 'done':
          resolve({ bytes: data.bytes, pages: data.pages, substitutions: data.substitutions });
          break;
        case 'failed':
          reject(new Error(data.message));
          break;
        case 'cancelled':
          abort();
          break;
      }
    });
    send({ type: 'start', order });
  });
  // A worker that is busy laying out hears no message: ending it is what cancels.
  return making.finally(() => worker.terminate());
}
