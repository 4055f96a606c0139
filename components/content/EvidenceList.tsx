import { Details } from '@/components/ui/Details';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import type { Template } from '@/lib/i18n/template';
import type { Evidence } from '@/lib/instrument/texts/evidence';

interface EvidenceListProps {
  locale: Locale;
  evidence: Evidence[];
  show: Template<'count'>;
}

/** The whole evidence base, in a closed disclosure. */
export function EvidenceList({ locale, evidence, show }: EvidenceListProps) {
  return (
    <Details summary={fill(show, { count: evidence.length })}>
      <dl className="flow max-w-measure text-sm">
        {evidence.map((item) => (
          <div key={item.id} id={`evidence-${item.id}`}>
            <dt className="text-ink-soft">
              {item.id} · {item.ref}
            </dt>
            <dd>{item[locale]}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}
