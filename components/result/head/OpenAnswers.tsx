'use client';

import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { Linked } from '@/components/result/Linked';
import { openSets } from '@/lib/findings';

/** What has to be found or agreed first: the answers that decide, fewest first, each a link. */
export function OpenAnswers() {
  const { result, wording, texts, findings } = useResult();
  const { open, divided, unless, lost } = result.overall;
  const ids = ['open', 'divided', 'unless', 'lost'];
  if (ids.every((id) => !findings[id])) return null;
  const sets = openSets(wording, open);
  return (
    <section aria-labelledby="open-answers" className="max-w-measure border-l-4 border-accent pl-5">
      <h2 id="open-answers" className="text-lg">
        {texts.head.openTitle}
      </h2>
      <div className="mt-1 space-y-2">
        <Finding id="open" />
        {sets.length > 0 && (
          <ul className="list-disc space-y-1 pl-5">
            {sets.map((set, at) => (
              <li key={set}>
                <Linked sentence={set} questions={open[at]} />
              </li>
            ))}
          </ul>
        )}
        <Finding id="divided" questions={divided} />
        <Finding id="unless" />
        <Finding id="unlessAnswers" questions={unless} />
        <Finding id="lost" />
        <Finding id="lostAnswers" questions={lost} />
      </div>
    </section>
  );
}
