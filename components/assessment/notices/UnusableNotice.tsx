'use client';

import { Notice } from '@/components/ui/Notice';
import { partOf } from '@/lib/draft/field-parts';
import { plural } from '@/lib/i18n/fill';
import { questionById } from '@/lib/instrument/questions';
import type { Question } from '@/lib/model/types';
import { pageOfQuestion, type View } from '@/lib/navigation/paths';
import { useTexts } from '@/lib/page-texts/assessment';
import { useQuestionTexts } from '@/lib/page-texts/questions';
import { useLocale, useUi } from '@/lib/page-texts/ui';
import { route } from '@/lib/session/navigation/route';
import { useHref, useView } from '@/lib/session/navigation/use-location';
import { useSession } from '@/lib/session/session';

/** The question that a field belongs to. */
const questionOf = (path: string): Question | undefined => questionById(partOf(path).key);

/** The screen on which a field is filled in; null when it is on none of this route. */
function viewOf(path: string): View | null {
  const { part, key } = partOf(path);
  switch (part) {
    case '':
      return { kind: 'settings' };
    case 'context':
      return { kind: 'page', station: 'objective', page: key.split('.')[0] as string };
    case 'costs':
      return { kind: 'page', station: 'costs', page: 'table' };
    case 'reviewOn':
      return { kind: 'page', station: 'decide', page: 'review' };
    case 'plan':
      return { kind: 'result' };
    default:
      return questionById(key) ? pageOfQuestion(route, key) : null;
  }
}

/** Unusable values anywhere in the assessment, by the paths of their fields, each with a link to its page. */
export default function UnusableNotice({ paths }: { paths: string[] }) {
  const texts = useTexts('page');
  const { warning } = useUi('common');
  const locale = useLocale();
  const href = useHref();
  const titleOf = useTitles(paths);
  const here = useView(useSession().id);
  const links = new Map<string, string>();
  let count = 0;
  for (const path of paths) {
    const view = viewOf(path);
    // On its own page a field is marked itself.
    if (!view || JSON.stringify(view) === JSON.stringify(here)) continue;
    count += 1;
    links.set(href(view), titleOf(path, view));
  }
  if (count === 0) return null;
  return (
    <Notice tone="warning" label={warning}>
      <p>{plural(locale, texts.unusable, count)}</p>
      <ul>
        {Array.from(links, ([target, title]) => (
          <li key={target}>
            <a href={target}>{title}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** The label of a field: its question, or its page. */
function useTitles(paths: string[]): (path: string, view: View) => string {
  const asked = paths.flatMap((path) => questionOf(path) ?? []);
  const texts = useQuestionTexts(asked);
  const forms = {
    municipality: useTexts('municipality').title,
    task: useTexts('task').title,
    table: useTexts('costs').title,
    review: useTexts('review').title,
    result: useTexts('result').title,
    settings: useTexts('settings').title,
  };
  return (path, view) => {
    const question = questionOf(path);
    if (question) return texts[question.id]?.title ?? question.id;
    const key = view.kind === 'page' ? view.page : view.kind;
    return forms[key as keyof typeof forms] ?? key;
  };
}
