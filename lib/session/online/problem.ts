import { StorageError } from '@/lib/draft/store/errors';
import type { ConsultTexts } from '@/lib/instrument/texts/consult';
import { type SealedProblem, sealedError } from '@/lib/sealed/host/errors';

/** The problem that an exception amounts to: this device could keep nothing, or what the host gave. */
export const problemOf = (cause: unknown): SealedProblem =>
  cause instanceof StorageError ? 'storage' : sealedError(cause).kind;

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
