import type { Finding, Findings } from '@/lib/findings';
import { NOTE_MONEY, NOTE_OPEN } from '@/lib/formats/college/reasons';
import { LETTER_MONEY } from '@/lib/formats/letter/money';
import { OPENING } from '@/lib/report/sections/conclusion';
import { MONEY } from '@/lib/report/sections/costs';
import { CHANGES } from '@/lib/report/summary';
import { TOLD } from './slides/told';
import type { FileFormat } from './types';

/**
 * The findings that each format shows: ids, or a name with `.*` for all that begin with it. Data hold
 * them all.
 */
const REPORT = [
  ...OPENING,
  ...MONEY,
  'capacity.*',
  'open.*',
  'levers.*',
  'margin.*',
  'breadth.*',
  'grid',
  'initiative',
  'reading.*',
  'stages.*',
  'relief.*',
  'load.*',
  'views',
  'dominantView',
  'autonomy',
  'pooling',
  'pooling.*',
  'planned',
  'wish',
  'provided',
  'reference',
  'smallestSet',
  'round',
  'round.*',
  'reenter.*',
  'done.*',
] as const;

/** The verdict and by what it was judged, as a short format shows it. */
const VERDICT = ['verdict', 'advice', 'because', 'norm', 'otherNorm', 'voices'] as const;

/** What the note to the college says. */
const NOTE = [
  ...VERDICT,
  ...NOTE_OPEN,
  ...NOTE_MONEY,
  'capacity.*',
  'fte',
  'refusal',
  'firmness',
  'smallestSet',
] as const;

export const SHOWN: Record<FileFormat, readonly string[]> = {
  pdf: REPORT,
  docx: REPORT,
  html: REPORT,
  summary: [
    ...VERDICT,
    'costs',
    'people',
    'refusal',
    'conditions',
    'review',
    'capacity.*',
    'firmness',
    ...CHANGES,
  ],
  college: NOTE,
  collegePdf: NOTE,
  letter: LETTER_MONEY,
  xlsx: [
    ...VERDICT,
    'open',
    'divided',
    'whose',
    'role',
    'signedOff',
    'capacity.*',
    'firmness',
    ...MONEY,
    'smallestSet',
  ],
  csv: [],
  json: ['*'],
  calendar: [],
  slides: [...Object.values(TOLD).flat(), 'capacity.*'],
};

/** The findings that a format shows, of those that were made. */
export function shownIn(format: FileFormat, findings: Findings): Finding[] {
  const shown = SHOWN[format];
  const under = shown.filter((id) => id.endsWith('*')).map((id) => id.slice(0, -1));
  return Object.values(findings).flatMap((finding) =>
    finding && (shown.includes(finding.id) || under.some((name) => finding.id.startsWith(name)))
      ? finding
      : [],
  );
}
