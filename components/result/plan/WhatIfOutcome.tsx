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
      <Moves caption={texts.capacities} head={texts.capacity} moves={words.capacities} />
      {words.factors.length > 0 ? (
        <Moves caption={texts.factors} head={texts.factor} moves={words.factors} />
      ) : (
        <p>{texts.noFactors}</p>
      )}
      {words.without && <p className="text-ink-soft">{words.without}</p>}
    </div>
  );
}

interface MovesProps {
  caption: string;
  /** Of the first column. */
  head: string;
  moves: Move[];
}

function Moves({ caption, head, moves }: MovesProps) {
  const { whatIf: texts } = useResult().texts;
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <ColumnHead>{head}</ColumnHead>
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
