'use client';

import { Button } from '@/components/ui/Button';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { useGo } from '@/lib/browser/use-go';
import { localePath } from '@/lib/i18n/paths';
import type { Example } from '@/lib/instrument/examples';
import { formatPath } from '@/lib/navigation/paths';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import type { AssessmentList } from '@/lib/session/opening/use-list';
import { loadWork } from './list-loads';

/** What the list tells of a worked example. */
export type ExampleStory = Pick<Example, 'id' | 'title' | 'story'>;

interface ExamplesProps {
  list: AssessmentList;
  examples: ExampleStory[];
}

/** Worked examples: each opens as a copy on this device, marked as fictional. */
export function Examples({ list, examples }: ExamplesProps) {
  const texts = useTexts('list');
  const { fictional } = useTexts('frame');
  const locale = useLocale();
  const go = useGo();

  const open = (example: string) =>
    list.attempt(async (store) => {
      const { beginExample } = await loadWork();
      const id = await beginExample(store, locale, example);
      go(localePath(locale, formatPath(id, { kind: 'result' })));
    });

  return (
    <section className="columns border-t border-rule pt-5 pb-10">
      <div>
        <h2 className="text-lg/7">{texts.examplesHeading}</h2>
        <p className="mt-1 max-w-measure text-sm text-ink-soft">{texts.examplesBody}</p>
      </div>
      <ul className="grid gap-x-8 gap-y-8 md:grid-cols-2">
        {examples.map((example) => (
          <li key={example.id} className="flex flex-col items-start border-t-2 border-ink pt-3">
            <p className="text-sm font-semibold text-warning">{fictional}</p>
            <h3 className="text-lg">{example.title}</h3>
            <p className="mt-1 mb-4">{example.story}</p>
            <div className="mt-auto">
              <Button variant="secondary" onClick={() => void open(example.id)}>
                {texts.exampleOpen}
                <VisuallyHidden>: {example.title}</VisuallyHidden>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
