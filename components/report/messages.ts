import type { Progress } from '@/lib/pdf';
import type { ReportOrder } from './make-report';

/** To the worker. Ending an order early is done by ending the worker or by `cancel`. */
export type ToWorker = { type: 'start'; order: ReportOrder } | { type: 'cancel' };

/** From the worker: any number of `progress`, then one of the others. */
export type FromWorker =
  | { type: 'progress'; progress: Progress }
  | { type: 'done'; bytes: Uint8Array<ArrayBuffer>; pages: number; substitutions: string[] }
  | { type: 'failed'; message: string }
  | { type: 'cancelled' };
