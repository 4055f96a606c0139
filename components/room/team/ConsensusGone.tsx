'use client';

import { Details } from '@/components/ui/Details';
import type { Draft } from '@/lib/draft/draft';
import { plural } from '@/lib/i18n/fill';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import { askedAgain } from '@/lib/rooms/documents/asked-again';
import { QuestionTitles } from './AskAgainList';

/** What the team agreed on that no longer counts, as the question asks something else. */
export function ConsensusGone({ draft: { changes, request } }: { draft: Draft }) {
  const { results: texts } = useRoomTexts();
  const locale = useLocale();
  const gone = askedAgain(changes, 'consensus').filter((id) => !request.consensus?.[id]);
  if (gone.length === 0) return null;
  return (
    <Details summary={plural(locale, texts.consensusGone, gone.length)}>
      <p>{texts.consensusGoneBody}</p>
      <QuestionTitles ids={gone} />
    </Details>
  );
}
