'use client';

import { pageOfQuestion } from '@/lib/navigation/paths';
import { route } from './route';
import { useHref } from './use-location';

/** Makes the address where a question of this assessment is answered. */
export function useQuestionHref(): (id: string) => string {
  const href = useHref();
  return (id) => {
    const view = pageOfQuestion(route, id);
    return view ? `${href(view)}#${id}` : href({ kind: 'tasks' });
  };
}
