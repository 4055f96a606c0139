'use client';

import { fill } from '@/lib/i18n/fill';
import { useRoomTexts } from '@/lib/page-texts/room';
import { QuestionsButton } from './QuestionsButton';

interface AssignButtonProps {
  /** UUID of the member. */
  member: string;
  name: string;
  /** Ids of stations and questions. */
  assigned: readonly string[];
  onAssign: (ids: string[]) => void;
}

/** Opens the choice of questions that a member is asked to answer for the team. */
export function AssignButton({ member, name, assigned, onAssign }: AssignButtonProps) {
  const { members: texts } = useRoomTexts();
  return (
    <QuestionsButton
      place={`assign/${member}`}
      title={fill(texts.assignTitle, { name })}
      body={texts.assignBody}
      save={texts.assignSave}
      asked={assigned}
      onChoose={onAssign}
    >
      {texts.assign}
    </QuestionsButton>
  );
}
