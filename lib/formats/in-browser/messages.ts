import type { AnyOrder } from '@/lib/formats/make-file';
import type { ExportFile } from '@/lib/formats/types';
import type { Progress } from '@/lib/pdf';
import type { Cause } from '@/lib/site/failure';

/** To the worker, once. Ending an order early is done by ending the worker. */
export type ToWorker = AnyOrder;

/** From the worker: any number of `progress`, then one of the others. */
export type FromWorker =
  | { type: 'progress'; progress: Progress }
  | { type: 'done'; file: ExportFile }
  | { type: 'failed'; cause: Cause; message: string };
