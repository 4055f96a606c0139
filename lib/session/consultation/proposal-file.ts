import { saveFile } from '@/lib/browser/save-file';
import { newId } from '@/lib/bytes/new-id';
import type { Consultation } from '@/lib/consultation/record';
import { newDraft } from '@/lib/draft/draft';
import { exportFile } from '@/lib/draft/exchange/exchange';
import { fileName } from '@/lib/session/export-draft';

/**
 * The proposal as an assessment in which only the task is filled in, with its version and the titles of its
 * points: whoever is asked opens it like any other file. What the higher government expects, to which task
 * it compared it, and whom it asks stay out.
 */
export function proposalDraft({ proposal, locale }: Pick<Consultation, 'proposal' | 'locale'>) {
  const { title = '', description, proposer, domain, intensity, refusable, start } = proposal;
  const { version, points = [] } = proposal;
  const facts = { title, description, proposer, domain, intensity, refusable, start };
  const given = Object.entries(facts).filter(([, value]) => value !== undefined);
  return newDraft({
    id: newId(),
    name: title,
    locale,
    now: new Date().toISOString(),
    request: { locale, context: { task: Object.fromEntries(given) } },
    proposal: {
      ...(version && { version }),
      ...(points.length > 0 && {
        points: points.map(({ id, title: named }) => named || id),
      }),
    },
  });
}

/** Saves that file; gives its name. */
export async function saveProposal(consultation: Consultation): Promise<string> {
  const draft = proposalDraft(consultation);
  const name = `${fileName(draft.name, new Date())}.json`;
  return saveFile(name, await exportFile(draft), 'application/json');
}
