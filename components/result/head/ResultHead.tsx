'use client';

import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { SectionTerms } from '@/components/result/SectionTerms';
import { Notice } from '@/components/ui/Notice';
import { fill } from '@/lib/i18n/fill';
import { Beside } from './Beside';
import { CapacityLine } from './CapacityLine';
import { Change } from './Change';
import { Downloads } from './Downloads';
import { Firmness } from './Firmness';
import { NormSwitch } from './NormSwitch';
import { OpenAnswers } from './OpenAnswers';

/** Why a quick check gives no verdict, and why its ranges are wide. */
function QuickNotice() {
  const { quick } = useResult().texts;
  return (
    <div className="mt-6">
      <Notice label={quick.label}>
        <p>{quick.text}</p>
        <p>{quick.wide}</p>
      </Notice>
    </div>
  );
}

/** The first screen: the verdict, what it is open on, per capacity a sentence, how firm, what would change it. */
export function ResultHead() {
  const { request, result, texts: words } = useResult();
  const quick = result.basis === 'quick';
  const { municipality, task } = request.context;

  return (
    <header>
      <p className="mb-1 text-lg text-ink-soft">
        {fill(words.head.caption, {
          municipality: municipality?.name || words.head.noMunicipality,
          task: task.title,
        })}
      </p>
      <Finding id="verdict" as="h1" className="max-w-4xl text-2xl md:text-4xl" />
      {quick ? (
        <QuickNotice />
      ) : (
        <div className="mt-4 max-w-measure space-y-2 text-lg">
          <Finding id="advice" />
          <Finding id="because" />
        </div>
      )}
      <NormSwitch />
      <SectionTerms id="head" />
      {!quick && <OpenAnswers />}

      <h2 className="mt-10 text-lg">{words.head.capacities}</h2>
      <ul className="mt-2 border-t-2 border-ink">
        {result.capacities.map((capacity) => (
          <CapacityLine key={capacity.id} capacity={capacity} />
        ))}
      </ul>

      {!quick && (
        <div className="mt-8 grid gap-x-12 gap-y-6 md:grid-cols-2">
          <Change />
          <Firmness />
          <Beside />
        </div>
      )}
      <Downloads />
    </header>
  );
}
