'use client';

import { useResult } from '@/components/result/context';
import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import type { Move, WhatIfWords } from '@/lib/findings';

/** What the ticked measures would come to. */
export function WhatIfOutcome({ words }: { words: WhatIfWords }) {
  const { whatIf: texts } = useResult().texts;
  return (
    <div className="flow">
      <p className="font-semibold">{words.verdict}</p>
      <p>{words.advice}</p>
      <Moves caption={texts.capacities} moves={words.capacities} />
      {words.factors.length > 0 ? (
        <Moves caption={texts.factors} moves={words.factors} />
      ) : (
        <p>{texts.noFactors}</p>
      )}
      {words.without && <p className="text-ink-soft">{words.without}</p>}
    </div>
  );
}

function Moves({ caption, moves }: { caption: string; moves: Move[] }) {
  const { whatIf: texts } = useResult().texts;
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <ColumnHead>{caption}</ColumnHead>
          <ColumnHead>{texts.now}</ColumnHead>
          <ColumnHead>{texts.then}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {moves.map(({ name, now, after, moved }) => (
          <tr key={name}>
            <RowHead>{name}</RowHead>
            <Cell>{now}</Cell>
            <Cell>{moved ? <strong>{after}</strong> : after}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
