import { text } from 'node:stream/consumers';
import type { ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { describe, expect, it } from 'vitest';
import { SharedResult } from '@/components/room/SharedResult';
import { AskAgainList } from '@/components/room/team/AskAgainList';
import { ConsensusGone } from '@/components/room/team/ConsensusGone';
import { LeftOut } from '@/components/room/team/LeftOut';
import { openDraft } from '@/lib/draft/migration/migrate';
import type { Locale } from '@/lib/i18n/locales';
import { questionTexts } from '@/lib/instrument/texts/instrument';
import { questionnaireNames } from '@/lib/instrument/texts/questionnaire';
import { countryTerms } from '@/lib/instrument/texts/terms';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import type { Answers } from '@/lib/model/types';
import { TextsProvider } from '@/lib/page-texts/assessment';
import { UiProvider } from '@/lib/page-texts/ui';
import { presentAnswers } from '@/lib/rooms/documents/answers';
import type { Results } from '@/lib/rooms/documents/shared-record';
import type { MemberView } from '@/lib/rooms/roles/members';
import { sampleDraft } from '../draft/drafts';

const NOW = '2026-11-22T09:00:00.000Z';

const view = (change: Partial<MemberView>, said?: Answers): MemberView => ({
  id: 'a',
  joinedAt: NOW,
  role: 'it',
  answers: said
    ? presentAnswers({
        instrumentVersion: '1.0.0',
        answers: said,
        finished: true,
        accepted: [],
        updatedAt: NOW,
      })
    : null,
  vote: null,
  unreadable: [],
  isNewer: false,
  ...change,
});

/** What a reader sees, without markup. */
async function words(locale: Locale, content: ReactNode): Promise<string> {
  const names = await questionnaireNames(locale);
  const terms = await countryTerms(locale);
  const { prelude } = await prerenderToNodeStream(
    <UiProvider locale={locale} texts={{}}>
      <TextsProvider texts={{}} names={names} terms={terms}>
        {content}
      </TextsProvider>
    </UiProvider>,
  );
  return (await text(prelude)).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

const titleOf = async (locale: Locale, id: string) =>
  (await questionTexts(locale))[id]?.title ?? '';

describe('the coordinator, before the results are opened,', () => {
  const members = [
    view({ id: 'a', name: 'An' }, { 'demand-it': 1, 'supply-specialism-who': 2 }),
    view({ id: 'b', role: 'mayor' }, { 'demand-room': 3 }),
  ];

  it('reads whom to ask again about which questions, by the names they go by', async () => {
    const dutch = await words('nl', <AskAgainList members={members} />);
    expect(dutch).toContain('An: 2 vragen opnieuw');
    expect(dutch).toContain('Burgemeester: 1 vraag opnieuw');
    for (const id of ['demand-it', 'supply-specialism-who', 'demand-start-advance']) {
      expect(dutch).toContain(await titleOf('nl', id));
    }
    const english = await words('en', <AskAgainList members={members} />);
    expect(english).toContain('An: 2 questions again');
    expect(english).toContain(await titleOf('en', 'demand-start-advance'));
  });

  it('reads nothing of it when there is nobody to ask again', async () => {
    expect(await words('nl', <AskAgainList members={[view({})]} />)).toBe('');
  });

  it('reads who does not count, and why', async () => {
    const left = [view({ id: 'a', name: 'An', isNewer: true }), view({ id: 'b', name: 'Els' })];
    const voices = {
      members: [],
      dropped: 2,
      leftOut: [
        { id: 'a', reason: 'newer' as const },
        { id: 'b', reason: 'unreadable' as const },
      ],
    };
    const told = await words('nl', <LeftOut members={left} voices={voices} />);
    expect(told).toMatch(/nieuwere versie van Draagkracht: An\..*Laad de pagina opnieuw/);
    expect(told).toContain('niet te lezen: Els.');
    expect(told).toContain('2 antwoorden van leden');
    const tooMany = { ...voices, dropped: 0, leftOut: [{ id: 'b', reason: 'tooMany' as const }] };
    expect(await words('en', <LeftOut members={left} voices={tooMany} />)).toContain(
      'at most 50 members. Does not count: Els.',
    );
  });

  it('reads which consensus no longer counts, and of no other', async () => {
    const agreed = { value: 2, reason: 'Na overleg' };
    const opened = openDraft({
      ...sampleDraft(),
      instrumentVersion: '1.0.0',
      request: { consensus: { 'demand-it': agreed, 'demand-steering': agreed } },
    });
    if (!opened.ok) throw new Error(opened.reason);
    const told = await words('nl', <ConsensusGone draft={opened.draft} />);
    expect(told).toContain('De consensus over 1 vraag telt niet meer mee');
    expect(told).toContain(await titleOf('nl', 'demand-it'));
    expect(told).not.toContain(await titleOf('nl', 'demand-steering'));
    const again = { ...opened.draft, request: { consensus: { 'demand-it': agreed } } };
    expect(await words('nl', <ConsensusGone draft={again} />)).toBe('');
  });
});

describe('the result that a team shares', () => {
  const shared = { publishedAt: NOW, document: { request: {}, result: {} } };
  const read = (results: Results | null) =>
    words('nl', <SharedResult results={results} hrefForQuestion={(id) => id} />);

  it('is said to be of an earlier version, and not to be missing', async () => {
    expect(await read({ ...shared, instrumentVersion: '1.0.0' })).toContain(
      'met een vorige versie van Draagkracht',
    );
    expect(await read(null)).toContain('nog geen resultaat gedeeld');
    const closed = { ...shared, document: null, instrumentVersion: '1.0.0' };
    expect(await read(closed)).toContain('nog geen resultaat gedeeld');
  });

  it('is said to be there when this page is too old to read it', async () => {
    const now = { ...shared, instrumentVersion: INSTRUMENT_VERSION };
    expect(await read(now)).toContain('Laad de pagina opnieuw');
  });
});
