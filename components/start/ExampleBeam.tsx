import { ChartFigure } from '@/components/charts/ChartFigure';
import { FigureTable } from '@/components/charts/FigureTable';
import { beam, beamNarrow } from '@/lib/charts/beam';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import { exampleResult } from '@/lib/instrument/example-result';
import { resultTexts } from '@/lib/instrument/texts/result';
import { beamWords } from '@/lib/wording/beam';
import { beamFactors } from '@/lib/wording/beam-factors';
import { score } from '@/lib/wording/numbers';
import { loadWording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';

const CAPACITY = 'policy';

/** The signature figure, from a fictional example: how an outcome reads. */
export async function ExampleBeam({ locale }: { locale: Locale }) {
  const [result, wording, texts] = await Promise.all([
    exampleResult(locale),
    loadWording(locale),
    resultTexts(locale),
  ]);
  if (!result) return null;
  const factors = beamFactors(result, CAPACITY, (id) => titles.factor(wording, id));
  const onBeam = beamWords(wording, texts);
  const { columns, beamAlt, beamCaption, beamReading } = texts.capacity;
  const caption = fill(beamCaption, { capacity: titles.capacity(wording, CAPACITY) });
  const numbers = factors.map(({ id, label, demand, supply, shortfall, after }) => ({
    id,
    label,
    demand: score(wording, demand),
    supply: score(wording, supply),
    shortfall: score(wording, shortfall),
    after: score(wording, after),
  }));

  return (
    <ChartFigure
      drawing={beam(factors, onBeam)}
      narrow={beamNarrow(factors, onBeam)}
      caption={caption}
      alt={numbers
        .map(({ label, ...values }) => fill(beamAlt, { factor: label, ...values }))
        .join(' ')}
      reading={beamReading}
      showNumbers={texts.showNumbers}
      table={
        <FigureTable
          caption={caption}
          columns={[columns.factor, columns.demand, columns.supply, columns.shortfall]}
          rows={numbers.map(({ id, label, demand, supply, shortfall }) => ({
            id,
            cells: [label, demand, supply, shortfall],
          }))}
        />
      }
    />
  );
}
