import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import FactorReasons from '@/components/result/capacity/FactorReasons';
import { ResultProvider } from '@/components/result/context';
import { Overview } from '@/components/result/head/Overview';
import { ResultHead } from '@/components/result/head/ResultHead';
import Reasons from '@/components/result/Reasons';
import { findingsOf } from '@/lib/findings';
import { locales } from '@/lib/i18n/locales';
import { examples } from '@/lib/instrument/examples';
import { instrument } from '@/lib/instrument/instrument';
import { quickQuestions } from '@/lib/instrument/questions';
import { resultTexts } from '@/lib/instrument/texts/result';
import { getUi } from '@/lib/instrument/texts/ui';
import { assess } from '@/lib/model';
import { type AssessRequest, CAPACITIES, type Question } from '@/lib/model/types';
import { UiProvider } from '@/lib/page-texts/ui';
import type { ResultViewProps } from '@/lib/result-view/types';
import { loadWording } from '@/lib/wording/texts';
import { steady } from '@/tests/support/model/costs';

/** A result with the words of its language. */
async function propsOf(request: AssessRequest, more: Partial<ResultViewProps> = {}) {
  const [wording, texts] = await Promise.all([
    loadWording(request.locale),
    resultTexts(request.locale),
  ]);
  const result = assess(instrument, request);
  const hrefForQuestion = (id: string) => `#ask-${id}`;
  const props: ResultViewProps = { request, result, wording, texts, hrefForQuestion, ...more };
  return props;
}

/** The whole page of a result, as markup. */
async function pageOf(request: AssessRequest, more: Partial<ResultViewProps> = {}) {
  const props = await propsOf(request, more);
  const { result, wording } = props;
  const html = renderToStaticMarkup(
    <UiProvider locale={wording.locale} texts={getUi(wording.locale)}>
      <ResultProvider {...props}>
        <ResultHead />
        {result.basis === 'full' && <Overview />}
        <Reasons />
      </ResultProvider>
    </UiProvider>,
  );
  return { html, result, findings: findingsOf(result, request, wording) };
}

/** The answers behind a factor, as markup. */
async function reasonsOf(request: AssessRequest, factor: string) {
  const props = await propsOf(request);
  const found = props.result.factors.find(({ id }) => id === factor);
  if (!found) throw new Error(`no factor ${factor}`);
  return renderToStaticMarkup(
    <ResultProvider {...props}>
      <FactorReasons factor={found} />
    </ResultProvider>,
  );
}

async function exampleNamed(id: string): Promise<AssessRequest> {
  const found = (await examples('nl')).find((example) => example.id === id);
  if (!found) throw new Error(`no example ${id}`);
  return found.request;
}

const textIn = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/gs, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const plain = (text: string | undefined) => text?.replaceAll('&amp;', '&');

/** Every finding on a page: its id with its class and number. */
const shownIn = (html: string) =>
  [...html.matchAll(/<[a-z0-9]+[^>]* data-finding="[^>]*>/g)].map(([tag]) => ({
    id: attribute(tag, 'data-finding') ?? '',
    class: plain(attribute(tag, 'data-class')),
    figure: plain(attribute(tag, 'data-figure')),
  }));

describe.each(locales)('the page of a result (%s)', (locale) => {
  test('says of every example what its findings say', async () => {
    for (const { id, request } of await examples(locale)) {
      const { html, findings } = await pageOf(request);
      const shown = shownIn(html);
      expect(shown.length, id).toBeGreaterThan(40);
      for (const one of shown) {
        const finding = findings[one.id];
        expect({ id: one.id, class: finding?.class, figure: finding?.figure }).toEqual(one);
      }
    }
  });
});

test('an open verdict names the answers that decide, fewest first, each with a link', async () => {
  const example = await exampleNamed('vacancy-tax');
  const request: AssessRequest = {
    ...example,
    answers: { ...example.answers, 'supply-strategy-time': 'unknown', 'demand-strategy': 4 },
  };
  const { html, result } = await pageOf(request);
  expect(result.overall.level).toBeNull();
  expect(result.overall.open.length).toBeGreaterThan(0);
  const part = /<section aria-labelledby="open-answers".*?<\/section>/s.exec(html)?.[0] ?? '';
  const linked = [...part.matchAll(/href="#ask-([^"]+)"/g)].map(([, id]) => id);
  expect(linked).toEqual(result.overall.open.flat());
});

test('an answer that the cost table replaced is told as amounts', async () => {
  const example = await exampleNamed('childcare-advice');
  const request: AssessRequest = {
    ...example,
    costs: steady({
      years: 5,
      lines: [{ label: 'Personeel', oneOff: 99_000, yearly: 100_000, fte: 1 }],
      promised: { oneOff: 0, yearly: 31_808, indexed: true },
    }),
  };
  const told = textIn(await reasonsOf(request, 'lastingCost'));
  expect(told).toMatch(/159.040 van 599.000 euro/);
  expect(told).toContain('Uit de kostentabel, in plaats van het antwoord.');
  const { costs: _, ...without } = request;
  expect(textIn(await reasonsOf(without, 'lastingCost'))).not.toContain('Uit de kostentabel');
});

test('an answer marked as unsure says so', async () => {
  const example = await exampleNamed('childcare-advice');
  const told = async (unsure: string[]) =>
    textIn(await reasonsOf({ ...example, unsure }, 'staffing'));
  expect(await told(['supply-staffing-hours'])).toContain('Gemarkeerd als onzeker');
  expect(await told([])).not.toContain('Gemarkeerd als onzeker');
});

test('a published result, without its answers, tells none of them', async () => {
  const request = await exampleNamed('childcare-advice');
  const { answers: _, costs: __, ...published } = request;
  const result = assess(instrument, request);
  const { html } = await pageOf(request, { request: published, result });
  const shown = shownIn(html).map(({ id }) => id);
  expect(shown).toContain('verdict');
  expect(shown).not.toContain('wish');
  expect(shown).not.toContain('autonomyGap');
});

test('a quick check gives steps, and no level, verdict or firmness', async () => {
  const request = await exampleNamed('childcare-advice');
  const quick = Object.fromEntries(
    quickQuestions.map(({ id }) => [id, request.answers?.[id] ?? 'unknown'] as const),
  );
  const { html, result } = await pageOf({ ...request, answers: quick, costs: undefined });
  expect(result.basis).toBe('quick');
  const { levels } = (await loadWording('nl')).texts.model;
  expect(html).not.toContain(`>${levels.strengthen.title}<`);
  const shown = shownIn(html).map(({ id }) => id);
  expect(shown).toContain('capacity.policy');
  expect(shown).not.toContain('firmness');
  expect(shown).not.toContain('grid');
});

test('a quick check says of each capacity where it may pinch', async () => {
  const told = async (answer: (question: Question) => number | 'unknown') => {
    const request = await exampleNamed('childcare-advice');
    const answers = Object.fromEntries(quickQuestions.map((one) => [one.id, answer(one)]));
    const { findings } = await pageOf({ ...request, answers, costs: undefined });
    return CAPACITIES.map((id) => findings[`capacity.${id}`]?.sentence);
  };
  for (const text of await told(({ side, direction }) =>
    side === 'demand' && direction === 1 ? 4 : 0,
  ))
    expect(text).toMatch(/kan wringen bij .+ \(.+ stap(?:pen)?\)/);
  for (const text of await told(({ direction }) => (direction === 1 ? 4 : 0)))
    expect(text).toMatch(/wringt niet/);
  for (const text of await told(() => 'unknown')) expect(text).toMatch(/zeggen nog te weinig/);
});

test('the combinations in which the verdict holds add up to what is said of them', async () => {
  for (const { request } of await examples('nl')) {
    const { html, result } = await pageOf(request);
    const { gridCaption } = (await resultTexts('nl')).firmness;
    const table = html.slice(html.indexOf(gridCaption));
    const rows = [...table.slice(0, table.indexOf('</table>')).matchAll(/<tr>.*?<\/tr>/gs)].slice(
      1,
    );
    const held = rows.map(([row]) => Number(/>(\d+)<\/td><td[^>]*>9</.exec(row)?.[1]));
    expect(held).toHaveLength(6);
    expect(held.reduce((a, b) => a + b, 0)).toBe(result.overall.grid.holds);
  }
});

test('the cycle of a next round carries what became of each station, and where to enter', async () => {
  const request = await exampleNamed('childcare-advice');
  const before = { ...request, answers: { ...request.answers, 'supply-strategy-time': 4 } };
  const stations = instrument.stations
    .filter(({ module }) => !module)
    .map(({ id }) => ({ id, label: id, state: 'visited' as const }));
  const { html, result, findings } = await pageOf(
    { ...request, previousRound: { on: '2026-01-10', request: before } },
    { stations, earlierRounds: 1 },
  );
  const { round } = result;
  if (!round) throw new Error('no round');
  expect(round.stations.some(({ state }) => state === 'changed')).toBe(true);
  const told = textIn(html);
  for (const { id, reenter } of round.stations) {
    expect(told).toContain(findings[`round.${id}`]?.sentence);
    if (reenter) expect(told).toContain(findings[`reenter.${id}`]?.sentence);
  }
  expect(html.match(/data-role="stationChanged"/g)?.length).toBe(
    2 * round.stations.filter(({ state }) => state === 'changed').length,
  );
});

test('what cooperation lacks is named, and leads to the question about it', async () => {
  const { html, result } = await pageOf(await exampleNamed('childcare-advice'));
  expect(result.pooling.missing.length).toBeGreaterThan(0);
  const said = html.slice(html.indexOf('data-finding="poolingMissingNamed"')).split('</p>')[0]!;
  expect(said).not.toContain('?</a>');
  expect(said.match(/<a /g)).toHaveLength(result.pooling.missing.length);
  expect(said).toMatch(/<a [^>]+>een vaste partner<\/a>/);
});
