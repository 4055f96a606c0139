import { ChartFigure } from '@/components/charts/ChartFigure';
import { FigureTable } from '@/components/charts/FigureTable';
import { beam, beamNarrow } from '@/lib/charts/beam';
import { beamAlt, beamFactors, beamWords, stepsAndRange } from '@/lib/findings/figures';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import { exampleResult } from '@/lib/instrument/example-result';
import { resultTexts } from '@/lib/instrument/texts/result';
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
  // What digitalization does belongs to the result: here the beam speaks for itself.
  const factors = beamFactors(wording, result, CAPACITY).map((factor) => ({
    ...factor,
    during: null,
    running: null,
  }));
  const words = beamWords(wording);
  const { columns, beamCaption, beamReading } = texts.capacity;
  const caption = fill(beamCaption, { capacity: titles.capacity(wording, CAPACITY) });

  return (
    <ChartFigure
      drawing={beam(factors, words)}
      narrow={beamNarrow(factors, words)}
      caption={caption}
      alt={beamAlt(wording, factors)}
      reading={beamReading}
      showNumbers={texts.showNumbers}
      table={
        <FigureTable
          caption={caption}
          columns={[columns.factor, columns.today]}
          rows={factors.map(({ id, label, today }) => ({
            id,
            cells: [label, stepsAndRange(wording, today)],
          }))}
        />
      }
    />
  );
}
