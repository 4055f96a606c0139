'use client';

import { displayName } from '@/lib/draft/display-name';
import { useTexts } from '@/lib/page-texts/assessment';
import { useSession } from '@/lib/session/session';

/** What the assessment is called. */
export function useName(): string {
  const { untitled } = useTexts('frame');
  const { draft } = useSession();
  const taskTitle = draft.request.context?.task?.title;
  return displayName({ name: draft.name, taskTitle }, untitled);
}
