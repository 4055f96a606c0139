'use client';

import { useResult } from '@/components/result/context';
import { Notice } from '@/components/ui/Notice';
import { fill } from '@/lib/i18n/fill';
import { conclusion } from '@/lib/wording';
import { score } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';
import { CapacityLine } from './CapacityLine';
import { Downloads } from './Downloads';
import { NormSwitch } from './NormSwitch';

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

/** How firm the conclusion is, in words; the numbers stand further on. */
function Firmness({ sentence }: { sentence: string }) {
  const { texts } = useResult();
  return (
    <div>
      <h2 className="text-base">{texts.head.firmness}</h2>
      <p className="mt-1 max-w-measure text-sm">
        {sentence} <a href="#stability">{texts.head.toStability}</a>
      </p>
    </div>
  );
}

/** The capacity that settles the conclusion, or why there is none yet. */
function Decisive() {
  const { result, wording, texts } = useResult();
  const { decidedBy, advice } = result.overall;
  const capacity = result.capacities.find(({ id }) => id === decidedBy);
  const sentence = capacity
    ? fill(texts.head.decidedBy, {
        capacity: titles.capacity(wording, capacity.id),
        gap: score(wording, capacity.gap),
      })
    : wording.texts.model.advice[advice].sentence;
  return <p className="mt-4 max-w-measure text-lg">{sentence}</p>;
}

/** What would change the conclusion, the few things that matter most. */
function Change({ sentences }: { sentences: string[] }) {
  const { texts } = useResult();
  if (sentences.length === 0) return null;
  return (
    <div>
      <h2 className="text-base">{texts.head.change}</h2>
      <ul className="mt-1 max-w-measure list-disc space-y-1.5 pl-5 text-sm">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

/** The first screen: the conclusion, per capacity a sentence, how firm it is and what would change it. */
export function ResultHead() {
  const { wording, request, result, texts: words } = useResult();
  const texts = conclusion(wording, request, result);
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
      <h1 className="max-w-4xl text-2xl md:text-4xl">{texts.headline}</h1>
      {quick ? <QuickNotice /> : <Decisive />}
      <NormSwitch />

      <h2 className="mt-10 text-lg">{words.head.capacities}</h2>
      <ul className="mt-2 border-t-2 border-ink">
        {texts.capacities.map((capacity) => (
          <CapacityLine key={capacity.id} texts={capacity} />
        ))}
      </ul>

      {!quick && (
        <div className="mt-8 grid gap-x-12 gap-y-6 md:grid-cols-2">
          <Firmness sentence={texts.firmness} />
          <Change sentences={texts.whatWouldChange} />
        </div>
      )}
      <Downloads />
    </header>
  );
}
