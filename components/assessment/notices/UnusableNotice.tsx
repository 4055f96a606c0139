'use client';

import { Notice } from '@/components/ui/Notice';
import { NOTE_SUFFIX } from '@/lib/fields/question-fields';
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

/** Where controls stand that belong to no question, by how their names begin. */
const PLACES = [
  ['municipality-', { kind: 'page', station: 'objective', page: 'municipality' }],
  ['task-', { kind: 'page', station: 'objective', page: 'task' }],
  ['costs-', { kind: 'page', station: 'costs', page: 'table' }],
  ['review-', { kind: 'page', station: 'decide', page: 'review' }],
  ['plan-', { kind: 'result' }],
  ['assessment-', { kind: 'settings' }],
] as const satisfies readonly (readonly [string, View])[];

const questionOf = (name: string): Question | undefined =>
  questionById(name) ?? questionById(name.replace(new RegExp(`${NOTE_SUFFIX}$`), ''));

function viewOf(name: string): View | null {
  const question = questionOf(name);
  if (question) return pageOfQuestion(route, question.id);
  return PLACES.find(([start]) => name.startsWith(start))?.[1] ?? null;
}

/** Unusable values anywhere in the assessment, each with a link to its page. */
export function UnusableNotice() {
  const { draft } = useSession();
  const names = Object.entries(draft.typed ?? {}).flatMap(([name, { unusable }]) =>
    unusable ? [name] : [],
  );
  return names.length > 0 && <Unusable names={names} />;
}

function Unusable({ names }: { names: string[] }) {
  const ui = useTexts('page');
  const { warning } = useUi('common');
  const locale = useLocale();
  const href = useHref();
  const titleOf = useTitles(names);
  const here = useView(useSession().id);
  const links = new Map<string, string>();
  let count = 0;
  for (const name of names) {
    const view = viewOf(name);
    // On its own page a field is marked itself.
    if (!view || JSON.stringify(view) === JSON.stringify(here)) continue;
    count += 1;
    links.set(href(view), titleOf(name, view));
  }
  if (count === 0) return null;
  return (
    <Notice tone="warning" label={warning}>
      <p>{plural(locale, ui.unusable, count)}</p>
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
function useTitles(names: string[]): (name: string, view: View) => string {
  const asked = names.flatMap((name) => questionOf(name) ?? []);
  const texts = useQuestionTexts(asked);
  const forms = {
    municipality: useTexts('municipality').title,
    task: useTexts('task').title,
    table: useTexts('costs').title,
    review: useTexts('review').title,
    result: useTexts('result').title,
    settings: useTexts('settings').title,
  };
  return (name, view) => {
    const question = questionOf(name);
    if (question) return texts[question.id]?.title ?? question.id;
    const key = view.kind === 'page' ? view.page : view.kind;
    return forms[key as keyof typeof forms] ?? key;
  };
}
