/** What there is to do before anybody is asked, in order. */
export const PREPARE_STEPS = ['proposal', 'expectations', 'bodies', 'packages', 'terms'] as const;
/** What there is to do from then on. */
export const RUN_STEPS = ['invitation', 'collect', 'read'] as const;

export const CONSULTATION_STEPS = [...PREPARE_STEPS, ...RUN_STEPS] as const;
export type ConsultationStep = (typeof CONSULTATION_STEPS)[number];

/** A screen of a consultation; `part` is a page of the reading. */
export type ConsultationView = { step: 'overview' | ConsultationStep; part?: string };

/** The screen that a path below a consultation names; null when there is no such screen. */
export function parseConsultationPath(segments: readonly string[]): ConsultationView | null {
  const [first, part, ...rest] = segments;
  if (first === undefined) return { step: 'overview' };
  const step = CONSULTATION_STEPS.find((name) => name === first);
  if (!step || rest.length > 0 || (part !== undefined && step !== 'read')) return null;
  return part === undefined ? { step } : { step, part };
}

/** The path of a screen, without language. */
export function formatConsultationPath(id: string, { step, part }: ConsultationView): string {
  const below = step === 'overview' ? [] : [step, ...(part ? [part] : [])];
  return ['/consultation', id, ...below].join('/');
}

/** The screen of a consultation that a path without language names; null for any other path. */
export function consultationViewAt(id: string, path: string): ConsultationView | null {
  const [, first, named, ...segments] = path.split('/');
  if (first !== 'consultation' || named !== id) return null;
  return parseConsultationPath(segments.filter(Boolean));
}

/** What stands behind the hash of the list when it should open the worked example by itself. */
export const OPEN_EXAMPLE = 'example';

/** The path, without language, of the page of a publication; of the newest one without a number. */
export const publicationPath = (room: string, number?: number): string =>
  ['/publication', room, ...(number === undefined ? [] : [number])].join('/');
