'use client';

import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { SectionTerms } from '@/components/result/SectionTerms';
import { Notice } from '@/components/ui/Notice';
import { fill } from '@/lib/i18n/fill';
import { CapacityGlance } from './CapacityGlance';
import { Decision } from './Decision';
import { Downloads } from './Downloads';
import { NormSwitch } from './NormSwitch';

/** Why a quick check gives no verdict. */
function QuickNotice() {
  const { quick } = useResult().texts;
  return (
    <div className="mt-6">
      <Notice label={quick.label}>
        <p>{quick.text}</p>
      </Notice>
    </div>
  );
}

/** The decision on one screen: verdict, norm, capacities, and what else a college decides on. */
export function ResultHead() {
  const { request, result, texts: words, editing } = useResult();
  const quick = result.basis === 'quick';
  const { municipality, task } = request.context;

  return (
    <header>
      <p className="text-ink-soft">
        {fill(words.head.caption, {
          municipality: municipality?.name || words.head.noMunicipality,
          task: task.title,
        })}
      </p>
      <Finding id="verdict" as="h1" className="max-w-5xl text-xl text-balance md:text-2xl" />
      {quick ? (
        <QuickNotice />
      ) : (
        <div className="mt-1 max-w-5xl">
          <p>
            <Finding id="advice" as="span" /> <Finding id="because" as="span" />
          </p>
          <p className="text-sm text-ink-soft">
            <Finding id="normName" as="span" /> <Finding id="otherNorm" as="span" />{' '}
            {editing && <a href="#why">{words.head.otherNormLink}</a>}
          </p>
        </div>
      )}

      <h2 className="sr-only">{words.head.capacities}</h2>
      <ul className="mt-3 grid gap-x-8 border-t-2 border-ink md:grid-cols-3 md:pt-2">
        {result.capacities.map((capacity) => (
          <CapacityGlance key={capacity.id} capacity={capacity} />
        ))}
      </ul>
      {quick ? (
        <NormSwitch />
      ) : (
        <>
          <Decision />
          <SectionTerms id="head" />
        </>
      )}
      <Downloads />
    </header>
  );
}
