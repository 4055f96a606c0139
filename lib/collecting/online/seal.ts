import { expectationsIn } from '@/lib/consultation/reading/expected';
import type { Proposal } from '@/lib/consultation/types';
import { canonicalJson } from '@/lib/json/canonical';
import type { Board, PublishedPage } from './documents';
import { isAsSealed } from './sealed-text';

/** What the seal of a publication vouches for; `none`: nothing was sealed. */
export type SealOutcome = 'none' | 'holds' | 'broken' | 'otherFigures';

/**
 * Whether what was sealed is what the figures of a publication stand beside.
 *
 * @param seal What the board said before answering, for who has it.
 * @returns `broken` where bytes, text and seal do not belong together, `otherFigures` where the figures show
 * other expectations than those that were sealed.
 */
export async function checkSeal(
  { expectations, publication: { reading } }: PublishedPage,
  seal?: Board['expectations'],
): Promise<SealOutcome> {
  if (!expectations) return seal ? 'broken' : 'none';
  if (!(await isAsSealed(expectations, seal))) return 'broken';
  return sealedIn(expectations.text) === canonicalJson(expectationsIn(reading))
    ? 'holds'
    : 'otherFigures';
}

/** The expectations of a text that was sealed, as canonical JSON; null where it is no such text. */
function sealedIn(text: string): string | null {
  try {
    const { expectations = {} } = JSON.parse(text) as Pick<Proposal, 'expectations'>;
    return canonicalJson(expectations);
  } catch {
    return null;
  }
}
