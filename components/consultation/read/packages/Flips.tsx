'use client';

import { FigureTable } from '@/components/charts/FigureTable';
import { useRead } from '@/components/consultation/read/context';
import { Details } from '@/components/ui/Details';
import type { Flip } from '@/lib/consultation/types';
import { bodyName, packageTitle } from '@/lib/findings/consultation';
import { lowerFirst } from '@/lib/findings/words';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { enumerate } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** Who moves under each package, in the order of the alphabet; each opens to its answers. */
export function Flips() {
  const { consultation, reading, wording, texts } = useRead();
  const named = { wording, consultation };
  const told = reading.packages.flatMap(({ id }) => {
    const flips = reading.flips?.[id] ?? [];
    return flips.length > 0
      ? [{ id, flips: inAlphabet(flips, (body) => bodyName(named, body)) }]
      : [];
  });
  if (told.length === 0) return null;
  return (
    <div>
      <h3 className="text-lg">{texts.flips.title}</h3>
      <ul className="mt-2">
        {told.map(({ id, flips }) => (
          <li key={id}>
            <Details summary={`${packageTitle(named, id)} (${flips.length})`}>
              <ul>
                {flips.map((flip) => (
                  <li key={flip.body}>
                    <OneFlip flip={flip} />
                  </li>
                ))}
              </ul>
            </Details>
          </li>
        ))}
      </ul>
    </div>
  );
}

const inAlphabet = (flips: readonly Flip[], nameOf: (body: string) => string): Flip[] =>
  flips.toSorted((a, b) => nameOf(a.body).localeCompare(nameOf(b.body)));

function OneFlip({ flip }: { flip: Flip }) {
  const { consultation, wording, texts } = useRead();
  const { flips: words } = texts;
  const { cellNames } = wording.many;
  const steps = ([low, high]: [number, number]) => {
    const [from, to] = [low, high].map((step) => formatNumber(wording.locale, step));
    return low === high ? from : fill(words.steps, { low: from ?? '', high: to ?? '' });
  };
  return (
    <Details
      summary={fill(words.item, {
        body: bodyName({ wording, consultation }, flip.body),
        from: cellNames[flip.from],
        to: cellNames[flip.to],
      })}
    >
      <FigureTable
        caption={words.answers}
        columns={[words.question, words.before, words.after]}
        rows={flip.answers.map(({ question, from, to }) => ({
          id: question,
          cells: [titles.question(wording, question), steps(from), steps(to)],
        }))}
      />
      {flip.factors.length > 0 && (
        <p>
          {fill(words.factors, {
            factors: enumerate(
              wording,
              flip.factors.map((factor) => lowerFirst(wording, titles.factor(wording, factor))),
            ),
          })}
        </p>
      )}
    </Details>
  );
}
