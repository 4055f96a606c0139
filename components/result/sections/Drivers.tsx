'use client';

import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { QuestionLink } from '@/components/result/QuestionLink';
import { fill } from '@/lib/i18n/fill';
import { score, wholeScore } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** The answers and assumptions that move the outcome most. */
export function Drivers() {
  const { result, wording, texts: words } = useResult();
  const { stability: texts } = words;
  const drivers = result.overall.drivers.filter(({ effect }) => wholeScore(effect) > 0);
  if (drivers.length === 0) return null;
  return (
    <FigureTable
      caption={texts.driversCaption}
      columns={texts.driverColumns}
      rows={drivers.map((driver) => ({
        id: 'question' in driver ? driver.question : driver.assumption,
        cells: [
          'question' in driver ? (
            <QuestionLink key="question" id={driver.question} />
          ) : (
            fill(texts.assumption, { title: titles.assumption(wording, driver.assumption) })
          ),
          score(wording, driver.effect),
        ],
      }))}
    />
  );
}
