'use client';

import { useResult } from '@/components/result/context';
import { Details } from '@/components/ui/Details';
import { plural } from '@/lib/i18n/fill';
import type { Advice } from '@/lib/model/result';
import { Proposal } from './Proposal';

interface ProposalsProps {
  title: string;
  lead?: string;
  advice: Advice[];
}

/** Most proposals shown at once. */
const MOST = 6;

const hasEffect = ({ effect }: Advice): boolean => effect.level || effect.steps.length > 0;

/** Measures by expected effect; the others wait behind a line. */
export function Proposals({ title, lead, advice }: ProposalsProps) {
  const { wording, texts } = useResult();
  const first = advice.filter(hasEffect).slice(0, MOST);
  const others = advice.filter((item) => !first.includes(item));
  return (
    <div>
      <h3 className="text-lg">{title}</h3>
      {lead && <p className="mt-1 max-w-measure text-ink-soft">{lead}</p>}
      {first.length > 0 && (
        <ol className="mt-3 border-t border-rule">
          {first.map((item) => (
            <Proposal key={item.id} item={item} />
          ))}
        </ol>
      )}
      {others.length > 0 && (
        <Details summary={plural(wording.locale, texts.plan.moreProposals, others.length)}>
          <ul>
            {others.map((item) => (
              <Proposal key={item.id} item={item} />
            ))}
          </ul>
        </Details>
      )}
    </div>
  );
}
