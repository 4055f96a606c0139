'use client';

import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { Linked } from '@/components/result/Linked';
import { changeSets } from '@/lib/findings';
import type { Margin } from '@/lib/model/result';

/** What would change the conclusion: sets of changes that do, and the fewest measures that make it lighter. */
export function Change() {
  const { result, texts, findings } = useResult();
  const { up, down } = result.overall.levers;
  return (
    <div>
      <h2 className="text-base">{texts.head.change}</h2>
      <div className="mt-1 max-w-measure space-y-2 text-sm">
        <Finding id="levers.up" as="div">
          {up ? <Sets margin={up} lead={texts.head.lighter} /> : undefined}
        </Finding>
        <Finding id="levers.down" as="div">
          {down ? <Sets margin={down} lead={texts.head.heavier} /> : undefined}
        </Finding>
        {findings.smallestSet?.class !== 'lightest' && <Finding id="smallestSet" />}
        {findings.smallestSet?.figure && (
          <p>
            <a href="#plan">{texts.head.toPlan}</a>
          </p>
        )}
      </div>
    </div>
  );
}

/** Sets of changes, any one of which is enough. */
function Sets({ margin, lead }: { margin: Margin; lead: string }) {
  const { wording } = useResult();
  return (
    <>
      <p>{lead}</p>
      <ul className="mt-1 list-disc space-y-1 pl-5">
        {changeSets(wording, margin).map((set, at) => (
          <li key={set}>
            <Linked sentence={set} questions={margin.sets[at]?.map(({ question }) => question)} />
          </li>
        ))}
      </ul>
    </>
  );
}
