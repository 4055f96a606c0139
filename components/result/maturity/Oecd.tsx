'use client';

import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { anyTooFew } from '@/lib/findings';

const QUESTION = 'oecd-chosen';

/** The dimensions the team chose beside those that the initiative serves; unscored. */
export function Oecd() {
  const { result, wording, texts: words } = useResult();
  const { chosen, served } = result.oecd;
  if (chosen.length + served.length === 0) return null;
  const options = wording.texts.questions[QUESTION]?.options ?? {};
  const texts = (list: string[], id: string, question: string) =>
    anyTooFew(result, [question])
      ? wording.texts.findings.tooFew
      : list.includes(id)
        ? words.oecd.yes
        : words.oecd.no;
  return (
    <div>
      <h3 className="text-lg">{words.oecd.title}</h3>
      <div className="mt-3 max-w-measure">
        <FigureTable
          caption={words.oecd.caption}
          columns={words.oecd.columns}
          rows={Object.entries(options).map(([id, { label }]) => ({
            id,
            cells: [label, texts(chosen, id, QUESTION), texts(served, id, 'oecd-served')],
          }))}
        />
      </div>
    </div>
  );
}
