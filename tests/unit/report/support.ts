import { countryOf } from '@/lib/instrument/countries';
import { instrument } from '@/lib/instrument/instrument';
import { evidenceTexts } from '@/lib/instrument/texts/evidence';
import { assess } from '@/lib/model';
import type { AssessRequest } from '@/lib/model/types';
import { buildReport } from '@/lib/report/build';
import { findingsFor } from '@/lib/report/findings-for';
import type { Copy, Report } from '@/lib/report/types';
import { loadWording } from '@/lib/wording/texts';

export const DATE = '2026-11-22';

/** A report with the result behind it. */
export async function reportOf(request: AssessRequest, copy: Copy = 'working') {
  const [wording, evidence] = await Promise.all([
    loadWording(request.locale, countryOf(request.context.municipality)),
    evidenceTexts(request.locale),
  ]);
  const result = assess(instrument, request);
  const findings = findingsFor({ request, result, wording, copy });
  const report = buildReport({
    request,
    result,
    findings,
    instrument,
    wording,
    evidence,
    copy,
    date: DATE,
  });
  return { report, result, findings, wording };
}

/** Every string that a reader of the report can meet. */
export function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value)
    .filter(([key]) => !STRUCTURAL.has(key))
    .flatMap(([, part]) => stringsOf(part));
}

const STRUCTURAL = new Set(['kind', 'role', 'id', 'to', 'anchor', 'd', 'align', 'style', 'tone']);

/** The blocks of a section, by its id. */
export const sectionOf = ({ sections }: Report, id: string) =>
  sections.find((section) => section.id === id);
