'use client';

import { useRead } from '@/components/consultation/read/context';
import { AnswerForm } from './AnswerForm';

/** What the region does with each point, to fill in; the report's table above shows it. */
export function Answers() {
  const { consultation, texts } = useRead();
  const { answers: words } = texts;
  const points = consultation.proposal.points ?? [];
  if (points.length === 0) return null;
  return (
    <div className="print:hidden">
      <h3 className="text-lg">{words.title}</h3>
      <p className="max-w-measure">{words.text}</p>
      <ul className="mt-4">
        {points.map((point) => (
          <li key={point.id} className="border-t border-rule py-1 last:border-b">
            <AnswerForm point={point} />
          </li>
        ))}
      </ul>
    </div>
  );
}
