import { beforeAll, describe, expect, it } from 'vitest';
import { makePublishedPage } from '@/lib/collecting/online/publish';
import { publishedText, readPublished } from '@/lib/collecting/online/published';
import { exampleConsultation } from '@/lib/consultation/example/example';
import type { Consultation, Received } from '@/lib/consultation/record';
import { nextRound, nextVersion } from '@/lib/consultation/rounds/next-round';
import type { Sharing } from '@/lib/consultation/types';
import { changedSince } from '@/lib/draft/migration/question-changes';
import { locales } from '@/lib/i18n/locales';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { buildConsultationSection } from '@/lib/report/consultation/build';
import { earlierRound } from '@/lib/session/consultation/earlier-round';
import { readFrom } from '@/lib/session/consultation/input';
import { prepare, read } from '@/lib/session/consultation/work';
import { loadManyWording } from '@/lib/wording/consultation';

const ANSWER_BY = '2027-11-01';
const NOW = '2027-11-29T10:00:00Z';
const TODAY = '2027-11-29';
const terms = { rule: 'default', group: null } as const;

let example: Consultation;
beforeAll(async () => {
  const made = await exampleConsultation('nl', {
    id: '6f1c1f5e-1111-4111-8111-111111111111',
    now: '2026-11-29T10:00:00Z',
  });
  example = { ...made, packages: [] };
});

const shared = (responses: readonly Received[], sharing: (at: number) => Sharing): Received[] =>
  responses.map((response, at) => ({ ...response, sharing: sharing(at) }));

/** The next round, in which everybody but the silent answers what the next one did before, shared alike. */
function second(first: Consultation, silent: (at: number) => boolean) {
  const assessed = first.responses.filter(({ request }) => request);
  const responses = assessed.flatMap((response, at): Received[] => {
    const { request } = assessed[(at + 1) % assessed.length] ?? response;
    const answered = { ...response, hash: response.hash.split('').reverse().join('') };
    return silent(at) || !request ? [] : [{ ...answered, request }];
  });
  const next = nextRound(first, { id: '6f1c1f5e-2222-4111-8111-111111111111', now: NOW });
  return { ...next, terms: { ...next.terms, answerBy: ANSWER_BY }, responses };
}

function readTogether(now: Consultation, first: Consultation) {
  const ledgers = first.publications.map(({ ledger }) => ledger);
  const reading = read(readFrom(now, TODAY), terms, () => {}, earlierRound(first, ledgers));
  if (reading === 'tooFew' || !reading.rounds) throw new Error('It has no rounds');
  return { reading, rounds: reading.rounds };
}

describe('the next round', () => {
  it('takes along what was asked and of whom, under the next version, and nothing that was answered', () => {
    const next = nextRound(example, { id: '6f1c1f5e-2222-4111-8111-111111111111', now: NOW });
    const { version, ...proposal } = example.proposal;
    expect(next.proposal).toEqual({ ...proposal, version: nextVersion(version ?? '1') });
    expect(next.bodies).toEqual(example.bodies);
    expect(next).toMatchObject({ responses: [], answers: [], publications: [] });
    expect(next.terms.answerBy).toBeUndefined();
    expect(next.terms.controller).toBe(example.terms.controller);
    expect(next.previous).toEqual({ id: example.id, title: proposal.title, version });
  });

  it.each([
    ['1', [], '2'],
    ['voorontwerp 2', [], 'voorontwerp 3'],
    ['v1.9', [], 'v1.10'],
    ['ontwerp', [], 'ontwerp 2'],
    ['', [], '2'],
    ['2', ['3', '4'], '5'],
  ])('has a version that was not used before: after “%s”', (version, used, next) => {
    expect(nextVersion(version, used)).toBe(next);
  });
});

describe('two rounds side by side', () => {
  it('compare those who answered twice, each once, and say so in the report', async () => {
    const first = { ...example, responses: shared(example.responses, () => 'region') };
    const now = second(first, (at) => at < 4);
    const { reading, rounds } = readTogether(now, first);
    const both = now.responses.length;
    expect(rounds.compared).toBe(both);
    expect(
      Object.values(rounds.moved?.moves ?? {}).reduce<number>((sum, n) => sum + Number(n), 0),
    ).toBe(both);
    expect(
      Number(rounds.moved?.moves.lighter) + Number(rounds.moved?.moves.heavier),
    ).toBeGreaterThan(0);
    expect(rounds.answered).toEqual({
      both,
      earlierOnly: first.responses.length - both,
      nowOnly: 0,
    });
    expect(rounds.leftOut).toEqual([]);
    for (const locale of locales) {
      const wording = await loadManyWording(locale);
      const input = {
        consultation: now,
        reading,
        wording,
        audience: 'region',
        date: TODAY,
      } as const;
      const text = JSON.stringify(buildConsultationSection('capacities', input).blocks);
      expect(text).toContain(wording.many.rounds.title);
      expect(text).not.toMatch(/\{\w+\}|undefined/);
      const { rounds: _, ...without } = reading;
      const plain = JSON.stringify(
        buildConsultationSection('capacities', { ...input, reading: without }).blocks,
      );
      expect(plain).not.toContain(wording.many.rounds.title);
    }
  });

  it('tell nobody who is only counted by the difference between the rounds', () => {
    const counted = { ...example, responses: shared(example.responses, () => 'counted') };
    // Two answered then and not now: all then, less those of both, would be these two.
    const assessed = counted.responses.filter(({ request }) => request);
    const first = { ...counted, responses: assessed };
    const { rounds } = readTogether(
      second(first, (at) => at < 2),
      first,
    );
    expect(rounds).toMatchObject({ compared: 0, hidden: assessed.length - 2 });
    const five = readTogether(
      second(first, (at) => at < 5),
      first,
    );
    expect(five.rounds).toMatchObject({ compared: assessed.length - 5, hidden: 0 });
  });

  it('count what was published of either as told', () => {
    const assessed = example.responses.filter(({ request }) => request);
    // Of the forty who are only counted, the first round published twenty, and twenty-three answer again.
    const last = assessed.length;
    const sharing = (at: number): Sharing => (at < last - 40 ? 'region' : 'counted');
    // Without groups: of a group, who reads all others in it by name knows the one anyway.
    const bodies = example.bodies.map(({ id, name }) => ({ id, ...(name && { name }) }));
    const first = { ...example, bodies, responses: shared(assessed, sharing) };
    const early = { ...first, responses: first.responses.slice(0, -20) };
    const { publication, ledger } = prepare(readFrom(early, TODAY), {
      terms: { rule: 'default' },
      published: [],
      target: undefined,
      on: TODAY,
    });
    const told = { ...first, publications: [{ publication, ledger }] };
    const now = second(first, (at) => at >= last - 17);
    expect(readTogether(now, first).rounds).toMatchObject({ compared: last - 17, hidden: 0 });
    // Those who answered twice are three more than those in the publication.
    const without = readTogether(now, told).rounds;
    expect(without).toMatchObject({ compared: last - 40, hidden: 23 });
    for (const cells of [without.before, without.now, without.moved?.moves ?? {}]) {
      const sum = Object.values(cells).reduce<number>((total, n) => total + Number(n), 0);
      expect(sum).toBe(last - 40);
    }
  });
});

/** What is published of the first round, and then of the second with the first beside it. */
function publishedTogether(now: Consultation, first: Consultation, leftOut: string[] = []) {
  const order = { terms: { rule: 'default' }, target: undefined, on: TODAY } as const;
  const before = prepare(readFrom(first, TODAY), { ...order, published: [] });
  const earlier = { ...earlierRound(first, [before.ledger]), leftOut };
  const published = [before];
  const after = prepare(readFrom(now, TODAY), { ...order, published, earlier });
  const { rounds } = after.publication.reading;
  if (!rounds) throw new Error('It has no rounds');
  return { before, after, rounds };
}

describe('two rounds in a publication', () => {
  const counted = () => {
    const responses = example.responses.filter(({ request }) => request);
    return { ...example, responses: shared(responses, () => 'counted') };
  };

  it('say how those who assessed the task in both stood then and stand now, and nobody’s move', () => {
    const first = counted();
    const now = second(first, (at) => at < 12);
    const { after, rounds } = publishedTogether(now, first);
    const both = now.responses.length;
    expect(rounds.compared).toBe(both);
    expect(rounds.moved).toBeUndefined();
    for (const cells of [rounds.before, rounds.now]) {
      const counts = Object.values(cells).filter((figure) => typeof figure === 'number');
      expect(counts.length).toBeGreaterThan(2);
      expect(counts.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(both);
    }
    const page = makePublishedPage(now, after);
    expect(page.answered).toHaveLength(both);
    expect(page.previous).toEqual({ title: first.proposal.title, version: first.proposal.version });
    expect(readPublished(publishedText(page))).toEqual({ ok: true, page });
  });

  it('say nothing where too few fell silent, or where a question changed its meaning', async () => {
    const first = counted();
    const few = publishedTogether(
      second(first, (at) => at < 2),
      first,
    );
    expect(few.rounds.compared).toBeNull();
    expect(Object.values({ ...few.rounds.before, ...few.rounds.now })).not.toContainEqual(
      expect.any(Number),
    );
    const now = second(first, (at) => at < 6);
    const changed = publishedTogether(now, first, ['demand-staffing']);
    expect(changed.rounds.compared).toBeNull();
    for (const locale of locales) {
      const wording = await loadManyWording(locale);
      const said = ({ publication: { reading } }: typeof few.after) =>
        JSON.stringify(
          buildConsultationSection('capacities', {
            consultation: now,
            reading,
            wording,
            audience: 'public',
            date: TODAY,
          }).blocks,
        );
      expect(said(few.after)).toContain(wording.many.rounds.singling);
      expect(said(changed.after)).toContain(wording.many.rounds.asksOtherwise);
    }
  });

  it('leave every other figure as it is, and count as told from then on', () => {
    const first = counted();
    const now = second(first, (at) => at < 6);
    const { before, after } = publishedTogether(now, first);
    const order = { terms: { rule: 'default' }, target: undefined, on: TODAY } as const;
    const alone = prepare(readFrom(now, TODAY), { ...order, published: [before] });
    const { rounds: _, withheld: __, ...rest } = after.publication.reading;
    const { withheld: ___, ...same } = alone.publication.reading;
    expect(rest).toEqual(same);
    expect(after.ledger.bases.slice(0, alone.ledger.bases.length)).toEqual(alone.ledger.bases);
    expect(after.ledger.bases.length).toBeGreaterThan(alone.ledger.bases.length);
  });
});

describe('questions whose meaning changed', () => {
  it('are told since the version that asked otherwise, under the names of today', () => {
    expect(changedSince(INSTRUMENT_VERSION)).toEqual([]);
    const since = changedSince('1.0.0');
    expect(since).toContain('supply-staffing-hours');
    expect(since).toContain('demand-funding-promised');
    expect(since).not.toContain('supply-funding-promised');
    expect(since).toContain('demand-start-advance');
    expect(since).not.toContain('demand-room');
    expect(changedSince('0.9.0')).toEqual(expect.arrayContaining(since));
  });
});
