'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { newId } from '@/lib/bytes/new-id';
import { newDraft } from '@/lib/draft/draft';
import { localePath } from '@/lib/i18n/paths';
import type { Example } from '@/lib/instrument/examples';
import { formatPath } from '@/lib/navigation/paths';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import type { AssessmentList } from '@/lib/session/opening/use-list';

/** The worked examples; null while they load, undefined when that failed. */
function useExamples(): Example[] | null | undefined {
  const locale = useLocale();
  const [examples, setExamples] = useState<Example[] | null | undefined>(null);
  useEffect(() => {
    import('@/lib/instrument/examples')
      .then((module) => module.examples(locale))
      .then(setExamples, () => setExamples(undefined));
  }, [locale]);
  return examples;
}

/** Worked examples: each opens as a copy on this device, marked as fictional. */
export function Examples({ list }: { list: AssessmentList }) {
  const ui = useTexts('list');
  const { fictional } = useTexts('frame');
  const locale = useLocale();
  const router = useRouter();
  const examples = useExamples();

  const open = ({ id: example, title, request }: Example) =>
    list.attempt(async (store) => {
      const now = new Date().toISOString();
      const draft = newDraft({
        id: newId(),
        name: title,
        locale,
        now,
        request,
        fictional: example,
      });
      const { id } = await store.create(draft);
      router.push(localePath(locale, formatPath(id, { kind: 'result' })));
    });

  return (
    <section className="columns border-t border-rule pt-5 pb-10">
      <div>
        <h2 className="text-lg/7">{ui.examplesHeading}</h2>
        <p className="mt-1 max-w-measure text-sm text-ink-soft">{ui.examplesBody}</p>
      </div>
      {examples === undefined && <p>{ui.examplesNone}</p>}
      {examples && (
        <ul className="grid gap-x-8 gap-y-8 md:grid-cols-2">
          {examples.map((example) => (
            <li key={example.id} className="flex flex-col items-start border-t-2 border-ink pt-3">
              <p className="text-sm font-semibold text-warning">{fictional}</p>
              <h3 className="text-lg">{example.title}</h3>
              <p className="mt-1 mb-4">{example.story}</p>
              <div className="mt-auto">
                <Button variant="secondary" onClick={() => void open(example)}>
                  {ui.exampleOpen}
                  <VisuallyHidden>: {example.title}</VisuallyHidden>
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
