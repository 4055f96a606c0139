import 'server-only';
import { ReportPool } from '@/lib/server/report-pool';
import { reportWorkerFile } from '@/lib/server/report-worker-file';
import type { ReportJob } from './job';

const KEY = Symbol.for('draagkracht.report-pool');

type Holder = { [KEY]?: ReportPool<ReportJob, Uint8Array<ArrayBuffer>> };

/** The one pool of this process, however often its modules are evaluated; made at the first report. */
export function reportPool(): ReportPool<ReportJob, Uint8Array<ArrayBuffer>> {
  const holder = globalThis as Holder;
  holder[KEY] ??= new ReportPool({ workerFile: reportWorkerFile });
  return holder[KEY];
}
