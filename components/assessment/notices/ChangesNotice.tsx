'use client';

import { Button } from '@/components/ui/Button';
import { Details } from '@/components/ui/Details';
import { Notice } from '@/components/ui/Notice';
import type { ChangeNote } from '@/lib/draft/change-note';
import { withChangesSeen } from '@/lib/draft/updates';
import { plural } from '@/lib/i18n/fill';
import { useTexts } from '@/lib/page-texts/assessment';
import { useEarlierQuestions, useQuestionTexts } from '@/lib/page-texts/questions';
import { useLocale, useUi } from '@/lib/page-texts/ui';
import { useSession } from '@/lib/session/session';
import { changeLine, questionOfNote } from '@/lib/session/wording/change-line';

/** Notes in sight; the rest unfolds. */
const MOST = 8;

/** What a newer version of the questions changed in this assessment, until it has been seen. */
export default function ChangesNotice({ notes }: { notes: readonly ChangeNote[] }) {
  const texts = useTexts('changes');
  const page = useTexts('page');
  const { info } = useUi('common');
  const locale = useLocale();
  const { change } = useSession();
  const questions = useQuestionTexts(notes.flatMap((note) => questionOfNote(note) ?? []));
  const earlier = useEarlierQuestions();
  const words = { texts: { changes: texts, page }, questions, earlier };
  const lines = [...new Set(notes.map((note) => changeLine(note, words)))];
  const rest = lines.slice(MOST);

  return (
    <Notice label={info}>
      <p className="font-semibold">{texts.title}</p>
      <p>{texts.body}</p>
      <Lines lines={lines.slice(0, MOST)} />
      {rest.length > 0 && (
        <Details summary={plural(locale, texts.more, rest.length)}>
          <Lines lines={rest} />
        </Details>
      )}
      <Button variant="secondary" onClick={() => change('changes', withChangesSeen)}>
        {texts.seen}
      </Button>
    </Notice>
  );
}

const Lines = ({ lines }: { lines: string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
