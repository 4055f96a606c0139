import type { ConsultTexts } from '@/lib/instrument/texts/consult';
import type { SealedProblem } from '@/lib/sealed/host/errors';

/** The message for a problem with a consultation, for a body that answers. */
export function consultProblem({ problems }: ConsultTexts, kind: SealedProblem): string {
  switch (kind) {
    case 'outdated':
      return problems.unavailable;
    case 'roomFull':
      return problems.full;
    case 'impostor':
      return problems.tampered;
    case 'forbidden':
    case 'taken':
    case 'invalid':
    case 'creationKey':
      return problems.other;
    default:
      return problems[kind];
  }
}
