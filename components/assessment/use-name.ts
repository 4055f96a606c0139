'use client';

import { displayName } from './display-name';
import { useSession } from './session';
import { useTexts } from './texts';

/** What the assessment is called. */
export function useName(): string {
  const { untitled } = useTexts('frame');
  const { draft } = useSession();
  const taskTitle = draft.request.context?.task?.title;
  return displayName({ name: draft.name, taskTitle }, untitled);
}
