import type { ExportFile } from '@/lib/formats/types';
import type { Progress } from '@/lib/pdf';
import { CausedError } from '@/lib/site/failure';
import { hasWebAssembly } from '@/lib/site/web-assembly';
import type { FromWorker, ToWorker } from './messages';

interface GenerateOptions {
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/** Formats whose pages or pictures are laid out by WebAssembly. */
const NEED_WEB_ASSEMBLY: readonly ToWorker['format'][] = [
  'pdf',
  'summary',
  'college',
  'collegePdf',
  'docx',
  'slides',
  'letters',
];

/**
 * Makes a file in a worker of the browser. Only code and fonts are loaded, from the app's own origin;
 * no answer is sent anywhere.
 * @throws `AbortError` when `signal` ends it, otherwise an error whose cause `failureOf` finds.
 */
export async function generateFile(
  order: ToWorker,
  { onProgress, signal }: GenerateOptions = {},
): Promise<ExportFile> {
  if (NEED_WEB_ASSEMBLY.includes(order.format) && !hasWebAssembly()) {
    throw new CausedError('unsupported');
  }
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

  const making = new Promise<ExportFile>((resolve, reject) => {
    const abort = () => reject(new DOMException('The file was cancelled.', 'AbortError'));
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
    // Without a message the worker's own script did not come.
    worker.addEventListener('error', ({ message }) =>
      reject(message ? new Error(message) : new CausedError('notFetched')),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.type === 'progress') onProgress?.(data.progress);
      else if (data.type === 'done') resolve(data.file);
      else reject(new CausedError(data.cause, data.message));
    });
    worker.postMessage(order);
  });
  // A worker that is laying out handles no messages, so it is cancelled by ending it.
  return making.finally(() => worker.terminate());
}
