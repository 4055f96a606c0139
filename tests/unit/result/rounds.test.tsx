import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ClosedRounds, RoundFindings } from '@/components/assessment/settings/ClosedRounds';
import { RoundSteps } from '@/components/assessment/settings/NextRound';
import type { Draft } from '@/lib/draft/draft';
import { startNextRound } from '@/lib/draft/next-round';
import { toRequest } from '@/lib/draft/to-request';
import { findingsOf } from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { locales } from '@/lib/i18n/locales';
import { examples } from '@/lib/instrument/examples';
import { instrument } from '@/lib/instrument/instrument';
import { questionnaireNames, questionnaireTexts } from '@/lib/instrument/texts/questionnaire';
import { getUi } from '@/lib/instrument/texts/ui';
import { assess } from '@/lib/model';
import type { Answers, ScoredRequest } from '@/lib/model/types';
import { pageOfQuestion } from '@/lib/navigation/paths';
import { TextsProvider } from '@/lib/page-texts/assessment';
import { UiProvider } from '@/lib/page-texts/ui';
import { givenIn, route } from '@/lib/session/navigation/route';
import { readRound } from '@/lib/session/result/closed-round';
import { loadWording } from '@/lib/wording/texts';
import { sampleDraft } from '../draft/drafts';

const opened = vi.hoisted(() => ({ draft: undefined as Draft | undefined }));

// An assessment that is open without a device, and its worker without a browser.
vi.mock('@/lib/session/session', () => ({
  useSession: () => {
    const { draft } = opened;
    if (!draft) throw new Error('no draft');
    return { id: draft.id, draft, given: givenIn(draft) };
  },
}));
vi.mock('@/lib/assessor/assessor', () => ({
  assessor: () => ({ assess: async (request: ScoredRequest) => assess(instrument, request) }),
}));

const CLOSED = '2027-08-01';

/** An assessment whose first round has just been closed. */
async function inNextRound(locale: Locale, change: Partial<Draft['request']> = {}): Promise<Draft> {
  const example = (await examples(locale)).find(({ id }) => id === 'vacancy-tax');
  if (!example) throw new Error('no example');
  const { unsure: _, ...request } = example.request;
  const first = sampleDraft({
    request: {
      ...request,
      plan: [],
      ...change,
      answers: { ...request.answers, ...change.answers },
    },
  });
  return startNextRound(first, { closedOn: CLOSED, level: null });
}

async function shown(locale: Locale, screen: React.ReactNode): Promise<string> {
  const names = await questionnaireNames(locale);
  return renderToStaticMarkup(
    <UiProvider locale={locale} texts={getUi(locale)}>
      <TextsProvider texts={questionnaireTexts(locale)} names={names}>
        {screen}
      </TextsProvider>
    </UiProvider>,
  );
}

/** The steps told in the next round of a draft. */
async function stepsOf(locale: Locale, draft: Draft) {
  opened.draft = draft;
  const request = { ...toRequest(draft, { title: 'T', locale }), locale, on: '2027-08-02' };
  const result = assess(instrument, request);
  const wording = await loadWording(locale);
  const html = await shown(locale, <RoundSteps assessed={{ request, result }} wording={wording} />);
  const told = /<p>(.*?)<\/p>/.exec(html)?.[1];
  const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  const title = (id: string) => (wording.texts.model.stations as Texts)[id]?.title ?? '';
  return { told, hrefs, title, result, findings: findingsOf(result, request, wording) };
}

type Texts = Record<string, { title: string }>;

beforeEach(() => {
  opened.draft = undefined;
});

describe.each(locales)('the next round (%s)', (locale) => {
  const texts = questionnaireTexts(locale).settings;
  const home = (draft: Draft) => `/${locale}/assessment/${draft.id}`;

  test('is entered where a decisive answer is unknown, at that question', async () => {
    const draft = await inNextRound(locale, {
      answers: { 'supply-strategy-time': 'unknown', 'demand-strategy': 4 },
    });
    const { told, hrefs, title, result, findings } = await stepsOf(locale, draft);
    const first = result.round?.stations.find(({ reenter }) => reenter !== null);
    if (!first) throw new Error('nowhere to enter');
    expect(first.reenter).toBe('unknownDecides');
    expect(told).toBe(
      `${fill(texts.roundEnter, { station: title(first.id) })} ${findings[`reenter.${first.id}`]?.sentence}`,
    );
    const [question = ''] = first.questions;
    const page = pageOfQuestion(route, question);
    if (page?.kind !== 'page') throw new Error('no page');
    expect(hrefs).toEqual([
      `${home(draft)}/${first.id}/${page.page}#${question}`,
      `${home(draft)}/result`,
    ]);
  });

  test('is entered at the station of a measure that is done', async () => {
    const measure = instrument.measures.find(({ station }) => station === 'capacity');
    if (!measure) throw new Error('no measure');
    const draft = await inNextRound(locale, {
      plan: [{ measure: measure.id, status: 'done' }],
    });
    const { told, hrefs, title, result, findings } = await stepsOf(locale, draft);
    const first = result.round?.stations.find(({ reenter }) => reenter !== null);
    expect(first).toMatchObject({ id: 'capacity', reenter: 'measureDone' });
    expect(told).toContain(fill(texts.roundEnter, { station: title('capacity') }));
    expect(told).toContain(findings['reenter.capacity']?.sentence);
    expect(hrefs[0]).toMatch(new RegExp(`^${home(draft)}/capacity/`));
  });

  test('begins at the first station where nothing asks to look again', async () => {
    const { told, hrefs, title, result, findings } = await stepsOf(
      locale,
      await inNextRound(locale),
    );
    expect(result.round?.stations.every(({ reenter }) => reenter === null)).toBe(true);
    const first = instrument.stations.find(({ module }) => !module)?.id ?? '';
    expect(told).toBe(
      `${findings['round.next']?.sentence} ${fill(texts.roundEnterFirst, { station: title(first) })}`,
    );
    expect(hrefs[0]).toContain(`/${first}/`);
  });

  test('begins at the first station where there is nothing to compare with', async () => {
    const { told, title, result } = await stepsOf(locale, {
      ...(await inNextRound(locale)),
      rounds: [],
    });
    expect(result.round).toBeUndefined();
    const first = instrument.stations.find(({ module }) => !module)?.id ?? '';
    expect(told).toBe(fill(texts.roundEnterFirst, { station: title(first) }));
  });
});

describe.each(locales)('a closed round (%s)', (locale) => {
  const texts = questionnaireTexts(locale).settings;
  const closed = fill(texts.roundClosed, { date: formatDay(locale, CLOSED) });

  test.each<{ when: string; answers: Answers }>([
    { when: 'as it was', answers: {} },
    {
      when: 'when it was open',
      answers: { 'supply-strategy-time': 'unknown', 'demand-strategy': 4 },
    },
  ])('says what its own answers come to, $when', async ({ answers }) => {
    const { rounds } = await inNextRound(locale, { answers });
    const request = rounds[0]?.request;
    if (!request) throw new Error('not kept');
    const result = assess(instrument, { ...request, on: CLOSED });
    const findings = findingsOf(result, request, await loadWording(locale));
    const html = await shown(
      locale,
      <RoundFindings findings={await readRound({ closedOn: CLOSED, request }, locale)} />,
    );
    const told = [...html.matchAll(/<p data-finding="([^"]*)"[^>]*>(.*?)<\/p>/g)];
    expect(Object.fromEntries(told.map(([, id, sentence]) => [id, sentence]))).toEqual(
      Object.fromEntries(
        [
          'verdict',
          'norm',
          ...result.capacities.map(({ id }) => `capacity.${id}`),
          ...(result.overall.level === null ? ['open'] : []),
          'firmness',
        ].map((id) => [id, findings[id]?.sentence]),
      ),
    );
    expect(result.overall.level === null).toBe('demand-strategy' in answers);
  });

  test('is not worked out before it is opened, and only the date is told where that was kept', async () => {
    const { rounds } = await inNextRound(locale);
    const kept = await shown(locale, <ClosedRounds rounds={rounds} />);
    expect(kept).toContain('<details');
    expect(kept).toContain(closed);
    expect(kept).not.toContain('data-finding');
    expect(kept).not.toContain(texts.roundNoCompare);
    const dated = await shown(
      locale,
      <ClosedRounds rounds={[{ closedOn: CLOSED, gaps: {}, level: null }]} />,
    );
    expect(dated).toContain(`${closed}. ${texts.roundNoCompare}`);
    expect(dated).not.toContain('<details');
  });
});
