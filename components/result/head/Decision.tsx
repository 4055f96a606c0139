'use client';

import type { ReactNode } from 'react';
import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';

interface RowProps {
  term: string;
  /** Where the part with the detail is. */
  part?: string;
  /** Findings of which at least one must have been made for the row to stand. */
  ids: readonly string[];
  /** The questions that a finding names, each to become a link. */
  questions?: Partial<Record<string, readonly string[]>>;
  children?: ReactNode;
}

/** A line of the decision; what nobody filled in is said in it, without a box of its own. */
function Row({ term, part, ids, questions, children }: RowProps) {
  const { findings } = useResult();
  const made = ids.filter((id) => findings[id]);
  if (made.length === 0) return null;
  const unfilled = made.every((id) => findings[id]?.class === 'unfilled');
  return (
    <div className="grid gap-x-4 border-t border-rule py-1 sm:grid-cols-[8rem_minmax(0,1fr)]">
      <dt className="font-semibold">{part ? <a href={part}>{term}</a> : term}</dt>
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
  const { texts, result, findings, editing, stations, headOnly, roleHref } = useResult();
  const { rows, toConditions, toReview, toOpen, toRole } = texts.head;
  const { open, divided } = result.overall;
  const isOpen = ['open', 'divided', 'unless', 'lost'].some((id) => findings[id]);
  return (
    <div className="mt-3 grid gap-x-10 border-b border-rule text-sm/5 lg:grid-cols-2">
      <dl>
        <Row
          term={rows.costs}
          part={!headOnly && result.costs ? '#costs' : undefined}
          ids={['costs']}
        />
        <Row term={rows.people} ids={['fte', 'people']} />
        <Row term={rows.benefit} ids={['benefit']} />
        <Row term={rows.stops} ids={['stops']} />
        <Row term={rows.review} ids={['review']}>
          {editing && findings.review?.class === 'unfilled' && <a href="#plan">{toReview}</a>}
        </Row>
      </dl>
      <dl>
        <Row term={rows.conditions} part={headOnly ? undefined : '#plan'} ids={['conditions']}>
          {editing && findings.conditions?.class === 'proposed' && (
            <a href="#plan">{toConditions}</a>
          )}
        </Row>
        <Row
          term={rows.open}
          ids={['open', 'openFirst', 'divided', 'unless', 'lost', 'settled']}
          questions={{ openFirst: open[0], divided }}
        >
          {isOpen && !headOnly && <a href="#why">{toOpen}</a>}
        </Row>
        <Row term={rows.refusal} ids={['refusal']} />
        <Row term={rows.whose} ids={['whose', 'role', 'signedOff']}>
          {editing && roleHref && <a href={roleHref}>{toRole}</a>}
        </Row>
        {stations && <Row term={texts.round.title} part="#round" ids={['round']} />}
      </dl>
    </div>
  );
}
