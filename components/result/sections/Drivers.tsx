'use client';

import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { QuestionLink } from '@/components/result/QuestionLink';
import { fill } from '@/lib/i18n/fill';
import { score, wholeScore } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** The answers and assumptions that move the outcome most. */
export function Drivers() {
  const { result, speech, words } = useResult();
  const { stability: said } = words;
  const drivers = result.overall.drivers.filter(({ effect }) => wholeScore(effect) > 0);
  if (drivers.length === 0) return null;
  return (
    <FigureTable
      caption={said.driversCaption}
      columns={said.driverColumns}
      rows={drivers.map((driver) => ({
        id: 'question' in driver ? driver.question : driver.assumption,
        cells: [
          'question' in driver ? (
            <QuestionLink key="question" id={driver.question} />
          ) : (
            fill(said.assumption, { title: titles.assumption(speech, driver.assumption) })
          ),
          score(speech, driver.effect),
        ],
      }))}
    />
  );
}
