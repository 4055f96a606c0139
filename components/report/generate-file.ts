import type { ExportFile, FileOrder } from '@/lib/export';
import type { Progress } from '@/lib/pdf';
import type { FromWorker, ToWorker } from './messages';

interface GenerateOptions {
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/**
 * Makes a file in a worker of the browser. Only code and fonts are loaded, from the app's own origin;
 * no answer is sent anywhere.
 * @throws `AbortError` when `signal` ends it, otherwise an error that says what failed.
 */
export function generateFile(
  order: FileOrder,
  { onProgress, signal }: GenerateOptions = {},
): Promise<ExportFile> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

  const making = new Promise<ExportFile>((resolve, reject) => {
    const abort = () => reject(new DOMException('The file was cancelled.', 'AbortError'));
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'progress') onProgress?.(data.progress);
      else if (data.type === 'done') resolve(data.file);
      else reject(new Error(data.message));
    });
    const message: ToWorker = order;
    worker.postMessage(message);
  });
  // A worker that is busy laying out hears no message: ending it is what cancels.
  return making.finally(() => worker.terminate());
}
