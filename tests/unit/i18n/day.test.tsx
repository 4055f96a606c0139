import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RoundPanel } from '@/components/assessment/settings/RoundPanel';
import { Facts } from '@/components/assessment/tasks/Facts';
import { useFormRows } from '@/components/questionnaire/check/use-form-rows';
import { withContext, withReview } from '@/lib/draft/updates';
import { localDay } from '@/lib/i18n/day';
import { formatDay } from '@/lib/i18n/format';
import { questionnaireNames, questionnaireTexts } from '@/lib/instrument/texts/questionnaire';
import { countryTerms } from '@/lib/instrument/texts/terms';
import { getUi } from '@/lib/instrument/texts/ui';
import type { FormId } from '@/lib/navigation/pages';
import { TextsProvider } from '@/lib/page-texts/assessment';
import { UiProvider } from '@/lib/page-texts/ui';
import { exportText } from '@/lib/session/export-draft';
import { givenIn } from '@/lib/session/navigation/route';
import { outcomeOf } from '@/lib/session/result/round-outcome';
import { sampleDraft } from '../draft/drafts';

/** An assessment with every day that a screen shows. */
const draft = {
  ...withReview(
    withContext(sampleDraft(), { task: { title: 'T', start: '2027-07-01' } }),
    '2027-09-01',
  ),
  rounds: [{ closedOn: '2027-08-01', gaps: {}, level: null }],
};

// The screens of an assessment that is open, without a device to read it from.
vi.mock('@/lib/session/session', () => ({
  useSession: () => ({ id: draft.id, draft, given: givenIn(draft) }),
}));

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the present day', () => {
  // Half past eleven at night by UTC.
  const instant = new Date('2026-11-22T23:30:00Z');

  it.each([
    ['Pacific/Honolulu', '2026-11-22'],
    ['UTC', '2026-11-22'],
    ['Europe/Brussels', '2026-11-23'],
    ['Pacific/Kiritimati', '2026-11-23'],
  ])('is that of the person: in %s %s', (zone, day) => {
    vi.stubEnv('TZ', zone);
    expect(localDay(instant)).toBe(day);
  });

  it('stands in the name of a file and on a closed round', () => {
    vi.stubEnv('TZ', 'Europe/Brussels');
    vi.useFakeTimers({ toFake: ['Date'], now: instant });
    vi.stubGlobal('document', { createElement: () => ({ click: () => {} }) });
    expect(exportText('{}', 'Opvang')).toBe('draagkracht-opvang-2026-11-23.json');
    expect(outcomeOf(draft, { title: 'T', locale: 'nl' }, instant).closedOn).toBe('2026-11-23');
  });
});

/** What stands on a page of facts. */
function FormRows({ form }: { form: FormId }) {
  return useFormRows()(form, draft).map(([, answer]) => answer);
}

describe('a day that was kept', () => {
  const names = questionnaireNames('nl');
  const terms = countryTerms('nl');
  const seen = async (screen: React.ReactNode) => {
    // West of UTC, where midnight by UTC is the evening before.
    vi.stubEnv('TZ', 'Pacific/Honolulu');
    return renderToStaticMarkup(
      <UiProvider locale="nl" texts={getUi('nl')}>
        <TextsProvider texts={questionnaireTexts('nl')} names={await names} terms={await terms}>
          {screen}
        </TextsProvider>
      </UiProvider>,
    );
  };

  it.each([
    ['beside the task list', <Facts key="facts" />, '1 juli 2027'],
    ['among the answers on the task', <FormRows key="task" form="task" />, '1 juli 2027'],
    ['as the day to look again', <FormRows key="review" form="review" />, '1 september 2027'],
    ['with a closed round', <RoundPanel key="rounds" />, '1 augustus 2027'],
  ])('is the same day everywhere: %s', async (_, screen, day) => {
    expect(await seen(screen)).toContain(day);
  });

  it('is shown as it is when it is none, instead of nothing at all', () => {
    expect(formatDay('nl', '20266-07-01')).toBe('20266-07-01');
    expect(formatDay('nl', '')).toBe('');
  });
});
