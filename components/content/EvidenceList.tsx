import { Details } from '@/components/ui/Details';
import { fill } from '@/lib/i18n/fill';
import type { Template } from '@/lib/i18n/template';
import type { EvidenceTexts } from '@/lib/instrument/texts/evidence';

interface EvidenceListProps {
  evidence: EvidenceTexts;
  show: Template<'count'>;
}

/** The whole evidence base, in a closed disclosure. */
export function EvidenceList({ evidence, show }: EvidenceListProps) {
  return (
    <Details summary={fill(show, { count: evidence.size })}>
      <dl className="flow max-w-measure text-sm">
        {[...evidence].map(([id, { text, reference }]) => (
          <div key={id} id={`evidence-${id}`}>
            <dt>{text}</dt>
            <dd className="text-ink-soft">{reference}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}
