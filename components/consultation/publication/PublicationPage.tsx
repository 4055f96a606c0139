import { FigureTable } from '@/components/charts/FigureTable';
import { Blocks } from '@/components/consultation/blocks/Blocks';
import { FoldedPart } from '@/components/consultation/blocks/FoldedPart';
import { PartsActions } from '@/components/consultation/blocks/PartsActions';
import { withheldRows } from '@/components/consultation/blocks/withheld';
import { Notice } from '@/components/ui/Notice';
import { PageTitle } from '@/components/ui/PageTitle';
import type { PublishedPage } from '@/lib/collecting/online/documents';
import { publicationSource } from '@/lib/collecting/online/publications';
import { factsOfPublished } from '@/lib/collecting/online/published-facts';
import { checkSeal } from '@/lib/collecting/online/seal';
import { fill } from '@/lib/i18n/fill';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';
import { shortName } from '@/lib/i18n/readable-name';
import { consultationReadTexts } from '@/lib/instrument/texts/consultation-read';
import { publicationTexts } from '@/lib/instrument/texts/publication';
import { publicationPath } from '@/lib/navigation/consultation-paths';
import { buildConsultationReport } from '@/lib/report/consultation/build';
import type { ConsultationReportInput } from '@/lib/report/consultation/context';
import { mapBlocks } from '@/lib/report/consultation/map-blocks';
import { outlinesFor } from '@/lib/session/consultation/map-outlines';
import { loadManyWording } from '@/lib/wording/consultation';
import { PublicationFiles } from './PublicationFiles';
import { SecondHearing, Versions } from './Versions';

interface PublicationPageProps {
  locale: Locale;
  /** UUID at the host. */
  room: string;
  issuer: string;
  page: PublishedPage;
  /** The newest publication of the same consultation; null where it is not read. */
  newest: PublishedPage | null;
  /** Room of the round before, where something of it is published; else null. */
  earlier: string | null;
  publications: readonly { number: number; on: string }[];
}

/** Lines along which groups lie together, the clearest map first. */
const MAPPED = ['province', 'region'];

/** A publication for everybody: the report’s parts, the map, what is not shown and why, and its files. */
export async function PublicationPage({
  locale,
  room,
  issuer,
  page,
  newest,
  earlier,
  publications,
}: PublicationPageProps) {
  const { number, on, reading } = page.publication;
  const consultation = factsOfPublished(page);
  const [{ page: texts }, read, wording, outlines, seal] = await Promise.all([
    publicationTexts(locale),
    consultationReadTexts(locale),
    loadManyWording(locale),
    outlinesFor(consultation),
    checkSeal(page),
  ]);
  const input: ConsultationReportInput = {
    consultation,
    reading,
    wording,
    audience: 'public',
    date: on,
    number,
  };
  const { meta, sections } = buildConsultationReport(input);
  const tallies = MAPPED.map((id) =>
    reading.groups.find(({ classification }) => classification === id),
  ).find((one) => one !== undefined);
  const map = outlines && tallies ? mapBlocks({ ...input, outlines }, tallies, read.map) : [];
  const withheld = withheldRows({ consultation, reading, wording, words: read.publish });
  const last = publications.at(-1)?.number ?? number;
  const source = publicationSource(room, number);
  const [first, ...rest] = sections;

  return (
    <article>
      <PageTitle caption={fill(texts.caption, { number, date: formatDay(locale, on) })}>
        {meta.title}
      </PageTitle>
      <p className="mt-3 font-semibold">{fill(texts.issuer, { issuer })}</p>
      <p className="max-w-measure text-sm text-ink-soft">
        {texts.issuerText} {page.locale !== locale && texts.language}
      </p>
      {page.fictional && <p className="mt-2 max-w-measure font-semibold">{read.fictional}</p>}
      <div className="mt-4 space-y-4 empty:hidden">
        {last !== number && (
          <Notice tone="warning" label={texts.newer.title}>
            <p>
              <a href={localePath(locale, publicationPath(room))}>
                {fill(texts.newer.link, { number: last })}
              </a>
            </p>
          </Notice>
        )}
        <SecondHearing page={page} newest={newest} locale={locale} texts={texts} />
        {page.previous && (
          <Notice label={texts.previous.title}>
            <p>
              {fill(texts.previous.text, page.previous)}{' '}
              {earlier !== null && (
                <a href={localePath(locale, publicationPath(earlier))}>{texts.previous.link}</a>
              )}
            </p>
          </Notice>
        )}
      </div>
      {first && (
        <div className="mt-8">
          <FoldedPart id={first.id} title={first.title} open>
            <Blocks blocks={first.blocks} showNumbers={read.showNumbers} />
          </FoldedPart>
        </div>
      )}
      <PartsActions texts={read.parts} />
      <div className="mt-2 border-t-2 border-ink">
        {rest.map(({ id, title, blocks }) => (
          <div key={id}>
            {id === 'method' && map.length > 0 && (
              <FoldedPart id="map" title={read.map.title}>
                <Blocks blocks={map} showNumbers={read.showNumbers} />
              </FoldedPart>
            )}
            <FoldedPart id={id} title={title}>
              <Blocks blocks={blocks} showNumbers={read.showNumbers} />
              {id === 'proposal' && <Versions page={page} locale={locale} texts={texts} />}
              {id === 'expectation' && page.expectations && seal !== 'none' && (
                <>
                  <h3 className="pt-8 pb-2 text-lg">{texts.seal.title}</h3>
                  <p className="max-w-measure wrap-anywhere">
                    {seal === 'holds'
                      ? fill(texts.seal.holds, {
                          date: formatDay(locale, page.expectations.on),
                          sha256: page.expectations.sha256,
                        })
                      : fill(texts.seal.broken, { date: formatDay(locale, page.expectations.on) })}
                  </p>
                </>
              )}
              {id === 'disclosure' && withheld.length > 0 && (
                <div className="pt-4">
                  <p className="max-w-measure">{texts.withheldText}</p>
                  <FigureTable
                    caption={read.publish.withheld}
                    columns={[
                      read.publish.where,
                      read.publish.what,
                      read.publish.why,
                      read.publish.number,
                    ]}
                    rows={withheld}
                    words={3}
                  />
                </div>
              )}
            </FoldedPart>
          </div>
        ))}
        <div className="print:hidden">
          <FoldedPart id="files" title={texts.files.title} open>
            <p className="max-w-measure">{texts.files.text}</p>
            <PublicationFiles source={source} texts={filesTexts(read.files)} />
            <h3 className="pt-8 pb-2 text-lg">{texts.files.own}</h3>
            <p className="max-w-measure">{texts.files.ownText}</p>
            <p className="mt-2">
              <a
                href={source}
                download={`${fill(read.publish.sourceName, { number, task: shortName(meta.title) })}.json`}
              >
                {read.publish.source}
              </a>
            </p>
          </FoldedPart>
        </div>
        <FoldedPart id="publications" title={texts.numbers.title} open>
          <ol className="space-y-1">
            {publications.map((one) => {
              const date = formatDay(locale, one.on);
              return (
                <li key={one.number}>
                  {one.number === number ? (
                    fill(texts.numbers.this, { number, date })
                  ) : (
                    <a href={localePath(locale, publicationPath(room, one.number))}>
                      {fill(texts.numbers.item, { number: one.number, date })}
                    </a>
                  )}
                </li>
              );
            })}
          </ol>
        </FoldedPart>
      </div>
    </article>
  );
}

/** Only what the buttons say goes along to the browser. */
const filesTexts = <T extends { formats: unknown; making: string; made: string; failed: string }>({
  formats,
  making,
  made,
  failed,
}: T) => ({ formats, making, made, failed }) as Pick<T, 'formats' | 'making' | 'made' | 'failed'>;
