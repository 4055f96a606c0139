'use client';

import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { fill } from '@/lib/i18n/fill';
import { questions } from '@/lib/instrument/questions';
import { useNames } from '@/lib/page-texts/assessment';
import { useRoomTexts } from '@/lib/page-texts/room';
import type { Role } from '@/lib/rooms/documents/parts';
import { QuestionsButton } from './QuestionsButton';

interface AllotButtonProps {
  role: Role;
  /** Ids of the questions that the role is asked now. */
  asked: readonly string[];
  /** The coordinator chose them. */
  byHand: boolean;
  /** With ids of questions; undefined: divided by itself again. */
  onChoose: (ids: string[] | undefined) => void;
}

/** Opens the choice of questions for everybody in a role. */
export function AllotButton({ role, asked, byHand, onChoose }: AllotButtonProps) {
  const { allotment: texts } = useRoomTexts();
  const name = useNames().roles[role];
  // A station stands for all its questions.
  const questionsIn = (chosen: string[]) =>
    questions
      .filter((one) => chosen.includes(one.id) || chosen.includes(one.station))
      .map((one) => one.id);
  return (
    <QuestionsButton
      place={`allot/${role}`}
      title={fill(texts.changeTitle, { role: name })}
      body={texts.changeBody}
      save={texts.save}
      asked={asked}
      onChoose={(chosen) => onChoose(questionsIn(chosen))}
      instead={byHand ? { label: texts.reset, onChoose: () => onChoose(undefined) } : undefined}
    >
      {texts.change}
      <VisuallyHidden> {fill(texts.changeFor, { role: name })}</VisuallyHidden>
    </QuestionsButton>
  );
}
