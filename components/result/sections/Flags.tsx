'use client';

import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { ResultSection } from '@/components/result/ResultSection';
import { SEVERITIES } from '@/lib/model/types';
import { FlagCard } from './FlagCard';

/** Situations to look at before deciding, each with the answers that raised it and its source. */
export function Flags() {
  const { result, wording, texts } = useResult();
  const notes: Record<string, { text: string }> = wording.texts.model.notes;
  return (
    <ResultSection id="flags" title={texts.flags.title}>
      {result.flags.length === 0 && <p className="max-w-measure">{texts.flags.none}</p>}
      {SEVERITIES.toReversed().map((severity) => {
        const flags = result.flags.filter((flag) => flag.severity === severity);
        return (
          flags.length > 0 && (
            <div key={severity}>
              <h3 className="text-lg">{texts.flags[severity]}</h3>
              <ul className="mt-2 border-t border-rule">
                {flags.map((flag) => (
                  <FlagCard key={flag.id} flag={flag} />
                ))}
              </ul>
            </div>
          )
        );
      })}
      <div className="max-w-measure">
        <h3 className="text-lg">{texts.flags.provided}</h3>
        <div className="mt-1 space-y-1">
          <Finding id="provided" />
          <Finding id="providedNamed" />
        </div>
      </div>
      {result.notes.length > 0 && (
        <div className="max-w-measure">
          <h3 className="text-lg">{texts.flags.notes}</h3>
          <ul className="mt-2 list-disc space-y-2 pl-5 text-sm">
            {result.notes.map((id) => (
              <li key={id}>{notes[id]?.text}</li>
            ))}
          </ul>
        </div>
      )}
    </ResultSection>
  );
}
