import type { ConsultationOnlineTexts } from '@/lib/instrument/texts/consultation-online';
import type { SealedProblem } from '@/lib/sealed/host/errors';

/** The message for a problem with a consultation at the host, for who holds it. */
export function regionProblem({ problems }: ConsultationOnlineTexts, kind: SealedProblem): string {
  switch (kind) {
    case 'outdated':
      return problems.unavailable;
    case 'roomFull':
      return problems.full;
    case 'impostor':
      return problems.tampered;
    case 'closed':
      return problems.other;
    default:
      return problems[kind];
  }
}
