'use client';

import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { Sources } from '@/components/result/Sources';
import { Details } from '@/components/ui/Details';
import { letterSentence } from '@/lib/findings';
import type { Advice } from '@/lib/model/result';
import { titles } from '@/lib/wording/titles';
import { AddButton } from './AddButton';

/** A measure: what to do, what it should bring, who acts and by when. */
export function Proposal({ item }: { item: Advice }) {
  const { wording, texts: words } = useResult();
  const { plan: said } = words;
  const { measures, actors, horizons, changes } = wording.texts.model;
  const texts: Record<string, { text: string }> = measures;
  const letter = letterSentence(wording, item.id);
  const title = titles.measure(wording, item.id);

  return (
    <li className="border-b border-rule py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h4 className="font-semibold">{title}</h4>
        <AddButton measure={item.id} title={title} />
      </div>
      <p className="max-w-measure">
        {said.effect}: <Finding id={`measure.${item.id}`} as="span" />.
      </p>
      <p className="mt-0.5 text-sm text-ink-soft">
        {[actors[item.actor], horizons[item.horizon], changes[item.change]].join(' · ')}
      </p>
      {letter && (
        <blockquote className="mt-3 max-w-measure border-l-4 border-rule pl-4">
          <p className="text-sm text-ink-soft">{said.letter}</p>
          <p>{letter}</p>
        </blockquote>
      )}
      <div className="flex flex-wrap gap-x-8 text-sm">
        <Details summary={said.how}>{texts[item.id]?.text}</Details>
        <Sources ids={item.evidence} />
      </div>
    </li>
  );
}
