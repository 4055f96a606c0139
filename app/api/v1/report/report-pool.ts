import 'server-only';
import type { ExportFile, FileOrder } from '@/lib/formats/types';
import { ReportPool } from '@/lib/server/report/pool';
import { reportWorkerFile } from '@/lib/server/report/worker-file';

const KEY = Symbol.for('draagkracht.report-pool');

type Pool = ReportPool<FileOrder, ExportFile>;

/** The one pool of this process, however often its modules are evaluated; made at the first report. */
export function reportPool(): Pool {
  const holder = globalThis as { [KEY]?: Pool };
  holder[KEY] ??= new ReportPool({ workerFile: reportWorkerFile });
  return holder[KEY];
}
