'use client';

import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { ChangeNote } from '@/lib/draft/change-note';
import { withChangesSeen } from '@/lib/draft/updates';
import { fill, plural } from '@/lib/i18n/fill';
import { questionById } from '@/lib/instrument/questions';
import type { QuestionTexts } from '@/lib/instrument/texts/instrument';
import { useTexts } from '@/lib/page-texts/assessment';
import { useQuestionTexts } from '@/lib/page-texts/questions';
import { useLocale, useUi } from '@/lib/page-texts/ui';
import { useSession } from '@/lib/session/session';

const MOST = 8;

/** What a newer version of the questions changed in this assessment, until it has been seen. */
export function ChangesNotice() {
  const { draft } = useSession();
  return draft.changes.length > 0 && <Changes notes={draft.changes} />;
}

function Changes({ notes }: { notes: ChangeNote[] }) {
  const ui = useTexts('changes');
  const { info } = useUi('common');
  const locale = useLocale();
  const { change } = useSession();
  const shown = notes.slice(0, MOST);
  const questions = shown.flatMap(
    ({ kind, question, detail }) => questionById(kind === 'renamed' ? detail : question) ?? [],
  );
  const texts = useQuestionTexts(questions);

  return (
    <Notice label={info}>
      <p className="font-semibold">{ui.title}</p>
      <p>{ui.body}</p>
      <ul>
        {shown.map((note) => (
          <li key={`${note.kind}-${note.part}-${note.question}`}>{sentence(note, ui, texts)}</li>
        ))}
      </ul>
      {notes.length > MOST && <p>{plural(locale, ui.more, notes.length - MOST)}</p>}
      <Button variant="secondary" onClick={() => change('changes', withChangesSeen)}>
        {ui.seen}
      </Button>
    </Notice>
  );
}

function sentence(
  { kind, question, detail, value }: ChangeNote,
  ui: ReturnType<typeof useTexts<'changes'>>,
  texts: QuestionTexts,
): string {
  const id = kind === 'renamed' ? detail : question;
  const title = texts[id]?.title;
  if (kind === 'removed' && !title) {
    // Values of members' answers are not shown.
    return value === undefined
      ? fill(ui.removedWithout, { id })
      : fill(ui.removedUnknown, { id, value: String(value) });
  }
  return fill(ui[kind], { question: title ?? id });
}
