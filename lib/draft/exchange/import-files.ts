import type { Draft } from '@/lib/draft/draft';
import type { AssessmentStore } from '@/lib/draft/store/store';
import { storeImported } from './exchange';
import type { RefusalReason } from './refusal';
import { importBlob } from './import-any';

/** The outcome of a file. `failed`: the browser could not read it. */
export type Outcome = { file: string } & ({ draft: Draft } | { reason: RefusalReason | 'failed' });

/**
 * Imports files one after the other and returns the outcome of each. Fails as the store does.
 */
export async function importFiles(files: File[], store: AssessmentStore): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const file of files) {
    const imported = await importBlob(file).catch(() => null);
    if (imported?.ok) {
      outcomes.push({ file: file.name, draft: await storeImported(store, imported.draft) });
    } else outcomes.push({ file: file.name, reason: imported?.reason ?? 'failed' });
  }
  return outcomes;
}
