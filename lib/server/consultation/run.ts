import * as z from 'zod/mini';
import { analyseSchema } from '@/lib/consultation/schema/input';
import { makeManyFile } from '@/lib/formats/consultation/make-file';
import type { Making } from '@/lib/formats/make-file';
import type { ExportFile } from '@/lib/formats/types';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import { flemishOutlines } from '@/lib/instrument/municipalities/outlines';
import type { ConsultationAnswer, ConsultationIssue, ConsultationJob } from './job';
import { limitIssues } from './limits';
import { type ConsultationBody, readConsultation } from './read';

/** Faults told at once: whoever has more mends these first. */
const MOST_ISSUES = 100;

/** Does the work of analyse and report, apart from the thread that answers requests. */
export async function runConsultation(
  job: ConsultationJob,
  making: Making,
): Promise<ConsultationAnswer> {
  const given: unknown = JSON.parse(new TextDecoder().decode(job.body));
  const parsed = z.safeParse(analyseSchema, given, { reportInput: true });
  if (!parsed.success) return { issues: parsed.error.issues.slice(0, MOST_ISSUES).map(plain) };
  const body = parsed.data as ConsultationBody;
  const beyond = limitIssues(body);
  if (beyond.length > 0) return { issues: beyond };
  return { file: job.print ? await printed(body, job, job.print, making) : await read(body, job) };
}

/** An issue that can go to another thread: without the value itself, which may be large. */
function plain(issue: z.core.$ZodIssue): ConsultationIssue {
  const { code, path, message } = issue;
  return {
    code,
    path,
    message,
    missing: issue.input === undefined,
    ...(issue.code === 'unrecognized_keys' && { keys: issue.keys }),
    ...(issue.code === 'invalid_value' && { values: issue.values }),
  };
}

/** The reading as data: for the public with its number, and with the ledger that is given back next time. */
async function read(body: ConsultationBody, { date }: ConsultationJob): Promise<ExportFile> {
  const { reading, ledger } = await readConsultation(body, date);
  const answer =
    body.audience === 'public'
      ? { publication: { number: ledger.number, on: date, reading }, ledger }
      : reading;
  return {
    bytes: new TextEncoder().encode(JSON.stringify({ fingerprints: FINGERPRINTS, ...answer })),
    name: 'consultation.json',
    type: 'application/json',
  };
}

async function printed(
  { classifications, ...body }: ConsultationBody,
  { date }: ConsultationJob,
  print: NonNullable<ConsultationJob['print']>,
  making: Making,
): Promise<ExportFile> {
  const { reading } = await readConsultation(
    { ...body, ...(classifications && { classifications }) },
    date,
  );
  const outlines = await outlinesFor(body);
  return makeManyFile(
    {
      consultation: body,
      reading,
      locale: body.locale,
      date,
      ...print,
      ...(outlines && { outlines }),
    },
    making,
  );
}

/** The outlines of Flanders where everybody who was asked has one. */
async function outlinesFor({ bodies }: Pick<ConsultationBody, 'bodies'>) {
  const outlines = await flemishOutlines();
  const known = new Set(
    outlines.objects.bodies.geometries.map(
      ({ properties }) => (properties as { id?: string } | null)?.id,
    ),
  );
  return bodies.every(({ id }) => known.has(id)) ? outlines : null;
}
