import type { BodyView } from './body';

/** Who decided what was submitted last, as submitted or as confirmed since; undefined while nobody has. */
export function decidedBy({ own, decided }: Pick<BodyView, 'own' | 'decided'>): string | undefined {
  if (own?.submission.kind !== 'submitted') return undefined;
  return decided?.by ?? own.submission.response.decision?.by;
}
