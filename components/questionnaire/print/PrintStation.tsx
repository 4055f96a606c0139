import { plural } from '@/lib/i18n/fill';
import { stationEffort } from '@/lib/instrument/effort';
import { toldMinutes } from '@/lib/model/effort';
import type { Leg, Page } from '@/lib/navigation/pages';
import type { PrintWords } from './PrintQuestion';
import { PrintQuestion } from './PrintQuestion';

interface PrintStationProps {
  leg: Leg;
  words: PrintWords;
}

/** One station in the printable list: duration and questions. */
export function PrintStation({ leg, words }: PrintStationProps) {
  const { texts, names, locale, reading } = words;
  const { id, module } = leg.station;
  const name = (names.stations as Record<string, { title: string; intro: string }>)[id];
  const minutes = toldMinutes(stationEffort(reading, id));
  const time = plural(locale, texts.time.about, minutes);

  return (
    <section id={id} className="columns mt-14 border-t-2 border-ink pt-4 print:break-before-page">
      <div>
        <h2 className="text-2xl wrap-break-word hyphens-auto">{name?.title}</h2>
        <p className="mt-1 text-ink-soft">
          {module ? `${texts.print.optionalStation}: ${time}` : time}
        </p>
      </div>
      <div>
        <p className="max-w-measure">{name?.intro}</p>
        {leg.pages.map((page) => (
          <PrintPage key={page.id} page={page} words={words} />
        ))}
      </div>
    </section>
  );
}

function PrintPage({ page, words }: { page: Page; words: PrintWords }) {
  const { texts } = words;
  if (page.kind === 'form') {
    const text = {
      municipality: texts.print.facts,
      task: null,
      subject: null,
      table: texts.print.costs,
      review: texts.print.review,
    }[page.id];
    return text && <p className="mt-6 max-w-measure">{text}</p>;
  }
  const title = (texts.pages as Record<string, string>)[`${page.station}/${page.id}`];
  return (
    <>
      {title && <h3 className="mt-10 text-lg">{title}</h3>}
      {page.questions.map((question) => (
        <PrintQuestion
          key={question.id}
          question={question}
          words={words}
          as={title ? 'h4' : 'h3'}
        />
      ))}
    </>
  );
}
