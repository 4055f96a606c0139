'use client';

import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { LevelTag } from '@/components/result/LevelTag';
import { isTouched } from '@/lib/findings';
import type { CapacityResult } from '@/lib/model/result';
import { titles } from '@/lib/wording/titles';

/** Three readings of a capacity: today, while the initiative is introduced, once it runs; with load and relief. */
export function DigitalEffect({ capacity }: { capacity: CapacityResult }) {
  const { result, texts: words, wording, findings } = useResult();
  const { capacity: texts } = words;
  const { stage } = wording.texts.findings;
  const touched = result.factors.filter(
    (factor) => factor.capacity === capacity.id && isTouched(factor),
  );
  const changed = touched.filter(
    ({ id, load }) => load.during > 0 || load.running > 0 || findings[`stages.${id}`] !== undefined,
  );

  return (
    <div className="max-w-measure">
      <h3 className="text-lg">{texts.digitalTitle}</h3>
      {touched.length === 0 ? (
        <Finding id="initiative" className="mt-1" />
      ) : (
        <>
          <dl className="mt-2 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-6 gap-y-1">
            <dt className="text-ink-soft">{stage.today}</dt>
            <dd>
              <LevelTag reading={capacity} />
            </dd>
            <dt className="text-ink-soft">{stage.during}</dt>
            <dd>
              <LevelTag reading={capacity.during} />
            </dd>
            <dt className="text-ink-soft">{stage.running}</dt>
            <dd>
              <LevelTag reading={capacity.running} />
            </dd>
          </dl>
          <ul className="mt-3 list-disc space-y-2 pl-5 text-sm">
            {changed.map(({ id }) => (
              <li key={id}>
                {findings[`stages.${id}`] ? (
                  <Finding id={`stages.${id}`} />
                ) : (
                  <p>{titles.factor(wording, id)}</p>
                )}{' '}
                <Finding id={`load.${id}`} className="text-ink-soft" />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
