import 'server-only';
import type { ExportFile, FileOrder } from '@/lib/formats/types';
import type { ConsultationAnswer, ConsultationJob } from '@/lib/server/consultation/job';
import { ReportPool } from '@/lib/server/report/pool';
import { reportWorkerFile } from '@/lib/server/report/worker-file';

const KEY = Symbol.for('draagkracht.report-pool');

const holder = globalThis as { [KEY]?: ReportPool<never, unknown> };

/** The one pool of this process, however often its modules are evaluated; made at the first report. */
function pool(): unknown {
  holder[KEY] ??= new ReportPool({ workerFile: reportWorkerFile });
  return holder[KEY];
}

/** Reports that are made, and that wait; nothing before the first one. */
export const reportLoad = (): { running: number; waiting: number } =>
  holder[KEY]?.load ?? { running: 0, waiting: 0 };

/** The pool for reports of an assessment. */
export const reportPool = () => pool() as ReportPool<FileOrder, ExportFile>;

/** The same pool for the reading of many: all heavy work of this process waits in one line. */
export const consultationPool = () => pool() as ReportPool<ConsultationJob, ConsultationAnswer>;
