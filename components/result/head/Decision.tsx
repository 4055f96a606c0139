'use client';

import type { ReactNode } from 'react';
import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';

interface RowProps {
  term: string;
  /** Findings of which at least one must have been made for the row to stand. */
  ids: readonly string[];
  /** The questions that a finding names, each to become a link. */
  questions?: Partial<Record<string, readonly string[]>>;
  children?: ReactNode;
}

/** A line of the decision; what nobody filled in is said in it, without a box of its own. */
function Row({ term, ids, questions, children }: RowProps) {
  const { findings } = useResult();
  const made = ids.filter((id) => findings[id]);
  if (made.length === 0) return null;
  const unfilled = made.every((id) => findings[id]?.class === 'unfilled');
  return (
    <div className="grid gap-x-4 border-t border-rule py-1.5 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
      <dt className="font-semibold">{term}</dt>
      <dd className={unfilled ? 'text-ink-soft' : undefined}>
        {made.map((id, at) => (
          <span key={id}>
            {at > 0 && ' '}
            <Finding id={id} as="span" questions={questions?.[id]} />
          </span>
        ))}{' '}
        {children}
      </dd>
    </div>
  );
}

/** What a college decides on beside the verdict, a line for each. */
export function Decision() {
  const { texts, result, findings, editing, stations } = useResult();
  const { rows, toConditions, toReview, toOpen } = texts.head;
  const { open, divided } = result.overall;
  const isOpen = ['open', 'divided', 'unless', 'lost'].some((id) => findings[id]);
  return (
    <dl className="mt-5 grid gap-x-10 border-b border-rule text-sm lg:grid-cols-2">
      <Row term={rows.costs} ids={['costs']}>
        {result.costs && <a href="#costs">{texts.costs.title}</a>}
      </Row>
      <Row
        term={rows.open}
        ids={['open', 'openFirst', 'divided', 'unless', 'lost', 'settled']}
        questions={{ openFirst: open[0], divided }}
      >
        {isOpen && <a href="#why">{toOpen}</a>}
      </Row>
      <Row term={rows.people} ids={['fte', 'people']} />
      <Row term={rows.refusal} ids={['refusal']} />
      <Row term={rows.benefit} ids={['benefit']} />
      <Row term={rows.review} ids={['review']}>
        {editing && findings.review?.class === 'unfilled' && <a href="#plan">{toReview}</a>}
      </Row>
      <Row term={rows.stops} ids={['stops']} />
      <Row term={rows.whose} ids={['whose', 'signedOff']} />
      <Row term={rows.conditions} ids={['conditions']}>
        {editing && findings.conditions?.class === 'proposed' && <a href="#plan">{toConditions}</a>}
      </Row>
      {stations && <Row term={texts.round.title} ids={['round']} />}
    </dl>
  );
}
