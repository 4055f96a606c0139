import { gets } from '@/lib/disclosure/audiences';
import { RESULT } from '@/lib/disclosure/result';
import { fill } from '@/lib/i18n/fill';
import { score } from '@/lib/wording/numbers';
import { heading, paragraph } from '../blocks';
import type { ReportContext } from '../context';
import type { Block } from '../types';

/** Freedom on paper and the part that can be used; the freedom on paper is a single answer. */
export function autonomyBlocks({ result, speech, audience }: ReportContext): Block[] {
  if (result.basis === 'quick') return [];
  const words = speech.texts.report.sections.capacity;
  const { formal, usable } = result.autonomy;
  const said =
    usable === null
      ? words.autonomyUnknown
      : fill(gets(audience, RESULT.autonomy.formal) ? words.autonomyBoth : words.autonomyUsable, {
          formal: score(speech, formal),
          usable: score(speech, usable),
        });
  return [heading('capacity-autonomy', words.autonomy), paragraph(said)];
}
