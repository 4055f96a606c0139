'use client';

import { useEffect, useState } from 'react';
import { useResult } from '@/components/result/context';
import { Button } from '@/components/ui/Button';
import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import { whatIfWords } from '@/lib/findings';
import type { WhatIf as Outcome } from '@/lib/model';
import type { Advice } from '@/lib/model/result';
import { withMeasures } from '@/lib/result-view/plan-items';
import { titles } from '@/lib/wording/titles';
import { WhatIfOutcome } from './WhatIfOutcome';

/** What was tried last: the answer may be to an earlier choice while the next is on its way. */
interface Tried {
  count: number;
  outcome: Outcome;
}

/** Measures and conditions to tick, and what they would come to together; the ticked ones become plan and letter. */
export default function WhatIf() {
  const { result, request, wording, texts: words, editing } = useResult();
  const texts = words.whatIf;
  const plan = request.plan ?? [];
  const offered = inOrder(result.advice);
  const smallest = result.smallestSet?.measures ?? [];
  const listed = [...offered, ...smallest.filter((id) => !offered.includes(id))];
  const planned = listed.filter((id) => plan.some(({ measure }) => measure === id));
  const [ticked, setTicked] = useState<readonly string[]>(planned);
  const [tried, setTried] = useState<Tried>();
  const [failure, setFailure] = useState<unknown>();
  const [taken, setTaken] = useState(false);
  const whatIf = editing?.whatIf;

  useEffect(() => {
    let stale = false;
    if (!whatIf || ticked.length === 0) return;
    whatIf(ticked).then(
      (outcome) => {
        if (!stale) setTried({ count: ticked.length, outcome });
      },
      (cause) => {
        if (!stale) setFailure(cause);
      },
    );
    return () => {
      stale = true;
    };
  }, [whatIf, ticked]);

  if (failure) throw failure;
  if (!editing || listed.length === 0) return null;

  const tick = (next: readonly string[]) => {
    setTaken(false);
    setTicked(next);
  };
  const conditions = new Set(
    result.advice.filter(({ condition }) => condition !== null).map(({ id }) => id),
  );
  const remark = (id: string) =>
    [conditions.has(id) && texts.asked, smallest.includes(id) && texts.smallest]
      .filter(Boolean)
      .join(' · ');

  return (
    <div className="print:hidden">
      <h3 id="what-if" className="text-lg">
        {texts.title}
      </h3>
      <p className="mt-1 max-w-measure text-ink-soft">{texts.lead}</p>
      <div className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <div>
          <div className="flex flex-wrap gap-x-6">
            {smallest.length > 0 && (
              <Button variant="quiet" onClick={() => tick(smallest)}>
                {texts.tickSmallest}
              </Button>
            )}
            {planned.length > 0 && (
              <Button variant="quiet" onClick={() => tick(planned)}>
                {texts.tickPlan}
              </Button>
            )}
            {ticked.length > 0 && (
              <Button variant="quiet" onClick={() => tick([])}>
                {texts.clear}
              </Button>
            )}
          </div>
          <CheckboxGroup
            name="what-if-measures"
            legend={texts.legend}
            choices={listed.map((id) => ({
              value: id,
              label: titles.measure(wording, id),
              description: remark(id) || undefined,
              checked: ticked.includes(id),
            }))}
            onChange={({ target: { value, checked } }) =>
              tick(checked ? [...ticked, value] : ticked.filter((id) => id !== value))
            }
          />
        </div>
        <div className="flow lg:sticky lg:top-6 lg:self-start">
          <div role="status">
            {ticked.length === 0 || !tried ? (
              <p>{texts.nothing}</p>
            ) : (
              <WhatIfOutcome words={whatIfWords(wording, result, tried.outcome, tried.count)} />
            )}
          </div>
          {ticked.length > 0 && (
            <Button
              variant="secondary"
              onClick={() => {
                editing.onPlanChange(withMeasures(plan, ticked));
                setTaken(true);
              }}
            >
              {texts.take}
            </Button>
          )}
          <p role="status">{taken && texts.taken}</p>
        </div>
      </div>
    </div>
  );
}

/** What to ask of others first, as in the advice itself. */
const inOrder = (advice: readonly Advice[]): string[] =>
  [
    ...advice.filter(({ condition }) => condition !== null),
    ...advice.filter(({ condition }) => condition === null),
  ].map(({ id }) => id);
