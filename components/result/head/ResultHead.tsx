'use client';

import { fill } from '@/lib/i18n/fill';
import { conclusion } from '@/lib/wording';
import { useResult } from '../context';
import { CapacityLine } from './CapacityLine';
import { Change } from './Change';
import { Decisive } from './Decisive';
import { Downloads } from './Downloads';
import { Firmness } from './Firmness';
import { NormSwitch } from './NormSwitch';
import { QuickNotice } from './QuickNotice';

/** The first screen: the conclusion, per capacity a sentence, how firm it is and what would change it. */
export function ResultHead() {
  const { speech, request, result, words } = useResult();
  const said = conclusion(speech, request, result);
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
      <h1 className="max-w-4xl text-2xl md:text-4xl">{said.headline}</h1>
      {quick ? <QuickNotice /> : <Decisive />}
      <NormSwitch />

      <h2 className="mt-10 text-lg">{words.head.capacities}</h2>
      <ul className="mt-2 border-t-2 border-ink">
        {said.capacities.map((capacity) => (
          <CapacityLine key={capacity.id} said={capacity} />
        ))}
      </ul>

      {!quick && (
        <div className="mt-8 grid gap-x-12 gap-y-6 md:grid-cols-2">
          <Firmness sentence={said.firmness} />
          <Change sentences={said.whatWouldChange} />
        </div>
      )}
      <Downloads />
    </header>
  );
}
