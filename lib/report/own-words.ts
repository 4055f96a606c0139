import { gets } from '@/lib/disclosure/audiences';
import { REQUEST } from '@/lib/disclosure/tables/request';
import type { Combined } from '@/lib/model/team/team';
import type { Answers } from '@/lib/model/types';
import { UNKNOWN } from '@/lib/model/unknown';
import { READERS } from './context';
import type { Copy } from './types';

/** The text answers that a note to those who decide quotes, by what they are about. */
const QUOTED = { benefit: 'context-benefit', stop: 'decide-stop' } as const;

/** What was written about the benefit of the transfer, and about what would stop; as far as it was. */
export type OwnWords = Partial<Record<keyof typeof QUOTED, string>>;

/** The words of those who answered, for the readers of a copy who get answers; nothing for others. */
export function ownWordsFor({ answers }: Pick<Combined, 'answers'>, copy: Copy): OwnWords {
  if (!gets(READERS[copy], REQUEST.answers)) return {};
  const benefit = textIn(answers, QUOTED.benefit);
  const stop = textIn(answers, QUOTED.stop);
  return { ...(benefit ? { benefit } : {}), ...(stop ? { stop } : {}) };
}

function textIn(answers: Answers, id: string): string | null {
  const answer = answers[id];
  return typeof answer === 'string' && answer !== UNKNOWN ? answer.trim() || null : null;
}
