import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  integrityOf,
  makeResponse,
  responseRequestOf,
  responseText,
} from '@/lib/collecting/responses/make-response';
import {
  type Asking,
  MOST_FILES,
  readBeside,
  readResponses,
  release,
  withOutcomes,
} from '@/lib/collecting/responses/read-responses';
import type { ReadOutcome, ResponseChoices, ResponseFile } from '@/lib/collecting/responses/types';
import type { Draft } from '@/lib/draft/draft';
import { exportFile } from '@/lib/draft/exchange/exchange';
import { toRequest } from '@/lib/draft/to-request';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import { instrument } from '@/lib/instrument/instrument';
import { assess } from '@/lib/model';
import { teamRequest } from '@/tests/support/model/team';
import { anyDraft, sampleDraft } from '../draft/drafts';

const TODAY = '2026-12-01';
const TITLE = 'Leegstandsheffing';

const choices = (change: Partial<ResponseChoices> = {}): ResponseChoices => ({
  proposal: { title: TITLE, version: '2' },
  kind: 'assessed',
  sharing: 'region',
  state: 'administrative',
  signedBy: { role: 'generalDirector' },
  remarks: [],
  ...change,
});

const asking = (change: Partial<Asking> = {}): Asking => ({
  proposal: { title: TITLE, version: '2', points: [{ id: 'p1', title: 'Artikel 5' }] },
  bodies: [
    { id: '44021', name: 'Gent' },
    { id: '12041', name: 'Puurs-Sint-Amands' },
    { id: 'X9', name: 'Elders' },
  ],
  responses: [],
  terms: {},
  fictional: false,
  ...change,
});

const draftOf = (municipality: object, answers: object = { 'demand-cases': 2 }): Draft =>
  sampleDraft({
    request: {
      locale: 'nl',
      context: { municipality, task: { title: TITLE, description: 'ZqxOwnWords' } },
      answers: { ...answers, 'context-benefit': 'ZqxBenefit' },
      notes: { 'demand-cases': 'ZqxNote' },
      plan: [{ measure: 'own-a', title: 'ZqxPlan', owner: 'ZqxOwner' }],
    } as Draft['request'],
  });

const GENT = { nis: '44021', name: 'Gent', population: 274_042 };
const made = (draft: Draft, change: Partial<ResponseChoices> = {}, on = '2026-11-20') =>
  makeResponse(draft, choices(change), on);
const fileOf = (content: BlobPart, name = 'a.json') => new File([content], name);
const responseFile = async (response: Promise<ResponseFile>, name?: string) =>
  fileOf(responseText(await response), name);

const read = (files: File[], change: Partial<Asking> = {}) =>
  readResponses(files, asking(change), { today: TODAY });
const brief = (outcomes: ReadOutcome[]) =>
  outcomes.map((outcome) =>
    outcome.kind === 'held' || outcome.kind === 'refused'
      ? `${outcome.kind} ${outcome.reason}`
      : outcome.kind,
  );

/** The same file with something changed, and whole again, as somebody could write it on purpose. */
async function forged(change: (file: Record<string, unknown>) => void): Promise<File> {
  const file = JSON.parse(responseText(await made(draftOf(GENT))));
  change(file);
  file.integrity = await integrityOf(file);
  return fileOf(JSON.stringify(file));
}

describe('a response that is made', () => {
  it('gives back the same content when it is read, whatever was answered', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyDraft,
        fc.constantFrom('named' as const, 'region' as const, 'counted' as const),
        async (draft, sharing) => {
          const response = await made(draft, {
            sharing,
            state: 'decided',
            decision: { by: 'college' },
          });
          const title = asking().proposal.title;
          const [outcome] = await read([fileOf(responseText(response))], {
            fictional: true,
            bodies: [{ id: response.body.id ?? '-', name: response.body.name ?? '-' }],
            proposal: { title },
          });
          if (!response.body.id && !response.body.name) {
            expect(outcome).toMatchObject({ kind: 'held', reason: 'nobody' });
          }
          expect(outcome?.kind === 'taken' || outcome?.kind === 'held').toBe(true);
          if (outcome?.kind !== 'taken' && outcome?.kind !== 'held') return;
          expect(outcome.response.request).toEqual(JSON.parse(JSON.stringify(response.request)));
          expect(outcome.response).toMatchObject({
            sharing,
            state: 'decided',
            decision: { by: 'college' },
            hash: response.hash,
            madeOn: '2026-11-20',
            receivedOn: TODAY,
          });
        },
      ),
      { numRuns: 25 },
    );
  });

  it('is scored as the assessment is, with its costs added up', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const whole = toRequest({ ...draft, rounds: [] }, { title: '–', locale: 'nl' });
        const shared = { ...responseRequestOf(draft), locale: 'nl' as const };
        const [a, b] = [assess(instrument, { ...whole, plan: [] }), assess(instrument, shared)];
        expect(b.overall.level).toBe(a.overall.level);
        expect(b.capacities.map(({ level, between }) => [level, between])).toEqual(
          a.capacities.map(({ level, between }) => [level, between]),
        );
        expect(b.costs?.total.complete).toBe(a.costs?.total.complete);
        expect(b.costs?.total.atLeast ?? 0).toBeCloseTo(a.costs?.total.atLeast ?? 0, 2);
        expect(b.costs?.band).toEqual(a.costs?.band);
      }),
      { numRuns: 20 },
    );
  });

  it('of a team is scored as the team is, and holds none of its members', async () => {
    const { locale: _, ...team } = teamRequest();
    const draft = sampleDraft({
      request: { ...team, locale: 'nl', unsure: undefined } as unknown as Draft['request'],
    });
    const response = await made(draft);
    const whole = assess(instrument, toRequest(draft, { title: '–', locale: 'nl' }));
    const shared = assess(instrument, { ...response.request!, locale: 'nl' } as never);
    expect(shared.overall.level).toEqual(whole.overall.level);
    expect(shared.capacities.map(({ between }) => between)).toEqual(
      whole.capacities.map(({ between }) => between),
    );
    expect(responseText(response)).not.toMatch(/respondents|consensus|financeDirector|alderman/);
  });

  it('holds no notes, plan, description or answers in words', async () => {
    const text = responseText(await made(draftOf(GENT)));
    expect(text).not.toMatch(/Zqx/);
    expect(text).not.toMatch(/\d\d:\d\d/);
  });

  it('has the same hash on another day, and another one when anything shared differs', async () => {
    const hash = async (...given: Parameters<typeof made>) => (await made(...given)).hash;
    const same = await hash(draftOf(GENT));
    expect(await hash(draftOf(GENT), { state: 'decided', sharing: 'named' }, '2026-11-30')).toBe(
      same,
    );
    expect(await hash(draftOf(GENT, { 'demand-cases': 3 }))).not.toBe(same);
    expect(
      await hash(draftOf(GENT), { remarks: [{ point: null, text: 'x', quote: true }] }),
    ).not.toBe(same);
  });
});

describe('files that are read as responses', () => {
  it('takes a response, an assessment file and a working copy; of the latter two only counted', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    const elsewhere = draftOf({ name: 'Elders' });
    await pdf.attach(new TextEncoder().encode(await exportFile(elsewhere)), 'assessment.json');
    const outcomes = await read([
      await responseFile(made(draftOf(GENT))),
      fileOf(await exportFile(draftOf({ nis: '12041' }))),
      fileOf((await pdf.save()) as BlobPart, 'a.pdf'),
    ]);
    expect(brief(outcomes)).toEqual(['taken', 'taken', 'taken']);
    const taken = withOutcomes([], outcomes);
    expect(taken.map(({ body, sharing }) => [body, sharing])).toEqual([
      ['44021', 'region'],
      ['12041', 'counted'],
      ['X9', 'counted'],
    ]);
    expect(JSON.stringify(outcomes)).not.toMatch(/Zqx/);
    expect(outcomes[2]).toMatchObject({ notes: [{ code: 'notChosen' }, { code: 'byName' }] });
  });

  it('knows a second copy, takes a newer one in its place, and holds an older or another of the same day', async () => {
    const other = draftOf(GENT, { 'demand-cases': 4 });
    const first = await responseFile(made(draftOf(GENT)));
    const outcomes = await read([
      first,
      await responseFile(made(draftOf(GENT))),
      await responseFile(made(other)),
      await responseFile(made(other, {}, '2026-11-01')),
      await responseFile(made(draftOf(GENT), { state: 'decided', decision: { by: 'college' } })),
      await responseFile(made(other, {}, '2026-11-25')),
      fileOf(await exportFile(other)),
    ]);
    expect(brief(outcomes)).toEqual([
      'taken',
      'duplicate',
      'held sameDay',
      'held older',
      'taken',
      'taken',
      'held answered',
    ]);
    expect(outcomes[5]).toMatchObject({ notes: [{ code: 'replaces', value: '2026-11-20' }] });
    const responses = withOutcomes([], outcomes);
    expect(responses).toHaveLength(1);
    // The same files once more change nothing.
    const again = await read([first, await responseFile(made(other, {}, '2026-11-25'))], {
      responses,
    });
    expect(brief(again)).toEqual(['held older', 'duplicate']);
  });

  it('holds what is about another task, another version or of nobody asked, until the region says so', async () => {
    const outcomes = await read([
      await responseFile(made(draftOf(GENT), { proposal: { title: 'Iets anders' } })),
      await responseFile(made(draftOf(GENT), { proposal: { title: TITLE, version: '1' } })),
      await responseFile(made(draftOf({ nis: '11002', name: 'Antwerpen' }))),
      await responseFile(made(draftOf({}))),
      await responseFile(made(draftOf(GENT), { proposal: { title: '  leegstands-heffing ' } })),
    ]);
    expect(brief(outcomes)).toEqual([
      'held otherTask',
      'held otherVersion',
      'held notAsked',
      'held nobody',
      'taken',
    ]);
    const [, , held] = outcomes;
    if (held?.kind !== 'held') throw new Error('not held');
    expect(withOutcomes([], [release(held, 'X9')])).toMatchObject([{ body: 'X9' }]);
  });

  it('reads a former municipality as the merged one, and never lets one replace the other', async () => {
    const outcomes = await read([
      await responseFile(made(draftOf({ nis: '12030', name: 'Puurs' }))),
      await responseFile(
        made(draftOf({ name: 'Sint-Amands' }, { 'demand-cases': 1 }), {}, '2026-11-21'),
      ),
    ]);
    expect(brief(outcomes)).toEqual(['taken', 'held mergedTwice']);
    expect(outcomes[0]).toMatchObject({
      name: 'Puurs-Sint-Amands',
      response: { body: '12041' },
      notes: [{ code: 'merged', value: 'Puurs (12030)' }],
    });
  });

  it('puts remarks on the point they name, and keeps what they named otherwise', async () => {
    const remark = (point: string | null, text: string) => ({ point, text, quote: true });
    const [outcome] = await read([
      await responseFile(
        made(draftOf(GENT), {
          remarks: [remark('artikel 5', 'a'), remark('Bijlage', 'b'), remark(null, 'c')],
        }),
      ),
    ]);
    expect(outcome).toMatchObject({
      notes: [{ code: 'looseRemark', count: 1 }],
      response: { remarks: [remark('p1', 'a'), remark(null, 'Bijlage: b'), remark(null, 'c')] },
    });
  });

  it('is in time on the last day itself', async () => {
    const file = await responseFile(made(draftOf(GENT), {}, '2026-11-20'));
    const lastDay = async (answerBy: string) => (await read([file], { terms: { answerBy } }))[0];
    expect(await lastDay('2026-11-20')).toMatchObject({ kind: 'taken', notes: [] });
    expect(await lastDay('2026-11-19')).toMatchObject({ kind: 'taken', notes: [{ code: 'late' }] });
  });

  it('says the same in whatever language it was given', async () => {
    const draft = draftOf(GENT, { 'demand-cases': 2, 'condition-staff': 'yes' });
    const english = { ...draft, request: { ...draft.request, locale: 'en' as const } };
    expect((await made(english)).hash).toBe((await made(draft)).hash);
  });

  it('takes remarks without answers, and says that a file came after the last day', async () => {
    const only = {
      kind: 'remarksOnly' as const,
      remarks: [{ point: null, text: 'x', quote: false }],
    };
    const outcomes = await read(
      [
        await responseFile(made(draftOf(GENT), only)),
        await responseFile(made(draftOf({ nis: '12041' }), { kind: 'remarksOnly' })),
      ],
      { terms: { answerBy: '2026-11-19' } },
    );
    expect(brief(outcomes)).toEqual(['taken', 'refused nothing']);
    expect(outcomes[0]).toMatchObject({
      notes: [{ code: 'late' }],
      response: { kind: 'remarksOnly' },
    });
    expect(outcomes[0]).not.toHaveProperty('response.request');
  });

  it('takes the remarks of a body that is no municipality by its name, without its assessment', async () => {
    const remarks = [{ point: null, text: 'x', quote: false }];
    const given = choices({ kind: 'remarksOnly', remarks });
    const response = await makeResponse(draftOf(GENT), given, TODAY, ' Elders ');
    expect(response).toMatchObject({ body: { name: 'Elders' }, kind: 'remarksOnly' });
    expect(responseText(response)).not.toMatch(/request|demand-cases|44021/);
    const [outcome] = await read([fileOf(responseText(response))]);
    expect(outcome).toMatchObject({ kind: 'taken', response: { body: 'X9', remarks } });
    const own = await makeResponse(draftOf(GENT), given, TODAY, GENT.name);
    expect(own.body).toEqual({ id: GENT.nis, name: GENT.name });
  });

  it.each<[string, (file: Record<string, unknown>) => void, string]>([
    ['a newer layout', (file) => Object.assign(file, { formatVersion: 2 }), 'newer'],
    ['a field that nobody knows', (file) => Object.assign(file, { extra: 1 }), 'invalid'],
    [
      'a day that does not exist',
      (file) => Object.assign(file, { madeOn: '2026-02-31' }),
      'invalid',
    ],
    ['another hash', (file) => Object.assign(file, { hash: 'a'.repeat(64) }), 'damaged'],
    ['an example', (file) => Object.assign(file, { fictional: true }), 'fictional'],
  ])('refuses %s', async (_, change, reason) => {
    expect(brief(await read([await forged(change)]))).toEqual([`refused ${reason}`]);
  });

  /** A response with another request, whole and with the hash that goes with it. */
  async function withRequest(request: object, more: Partial<ResponseFile> = {}): Promise<File> {
    const { hashOf } = await import('@/lib/collecting/responses/make-response');
    const file = { ...(await made(draftOf(GENT))), ...more, request } as ResponseFile;
    const { body, kind, proposal, remarks, fingerprints } = file;
    file.hash = await hashOf({ body, kind, proposal, remarks, asked: fingerprints.asked, request });
    file.integrity = await integrityOf(file);
    return fileOf(responseText(file));
  }

  it.each<[string, object]>([
    ['members', { respondents: [{ role: 'mayor', answers: {} }] }],
    ['notes', { notes: { 'demand-cases': 'x' } }],
    ['a plan', { plan: [] }],
    ['an earlier round', { previousRound: { on: '2025-01-01', request: {} } }],
    ['an answer that does not exist', { answers: { 'demand-cases': 9 } }],
    ['a question that does not exist', { answers: { 'demand-nothing': 1 } }],
  ])('refuses a response with %s', async (_, more) => {
    const { request } = await made(draftOf(GENT));
    expect(brief(await read([await withRequest({ ...request, ...more })]))).toEqual([
      'refused invalid',
    ]);
  });

  it('tells other questions and a newer version apart, and migrates an older one', async () => {
    const { request = {} } = await made(draftOf(GENT));
    const asked = { ...FINGERPRINTS, asked: 'other' };
    const outcomes = await read([
      await withRequest(request, { fingerprints: asked }),
      await withRequest(request, { instrumentVersion: '99.0.0' }),
      await withRequest(request, { instrumentVersion: '2.0.0', fingerprints: asked }),
    ]);
    expect(brief(outcomes)).toEqual(['refused otherQuestions', 'refused newer', 'taken']);
    expect(outcomes[2]).toMatchObject({ notes: [{ code: 'migrated', value: '2.0.0' }] });
  });

  it('reads five hundred files, whatever is among them, and names each', async () => {
    const text = responseText(await made(draftOf(GENT)));
    const publication = await PDFDocument.create();
    publication.addPage();
    const hostile: [BlobPart, string][] = [
      ['', 'refused empty'],
      ['hallo', 'refused text'],
      ['{}', 'refused notOurs'],
      ['<!doctype html><html></html>', 'refused webPage'],
      [text.slice(0, 400), 'refused damaged'],
      [text.replace('"region"', '"named"'), 'refused damaged'],
      [text.replace('"body": {', '"body": { "__proto__": { "x": 1 },'), 'refused invalid'],
      [
        `{"format":"draagkracht-response","formatVersion":1,"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}`,
        'refused invalid',
      ],
      ['[1,2', 'refused text'],
      [new Uint8Array([0x50, 0x4b, 3, 4, ...new Uint8Array(40)]), 'refused archive'],
      [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'refused image'],
      ['%PDF-1.7 nothing', 'refused damaged'],
      [(await publication.save()) as BlobPart, 'refused noAttachment'],
      [new Uint8Array(26 * 1024 * 1024), 'refused tooLarge'],
    ];
    const files = [
      fileOf(text, 'goed.json'),
      ...hostile.map(([content], at) => fileOf(content, `${at}`)),
    ];
    const small = files.slice(0, -1);
    const many = [
      ...files,
      ...Array.from(
        { length: MOST_FILES - files.length + 3 },
        (_, at) => small[at % small.length]!,
      ),
    ];
    const seen: number[] = [];
    const outcomes = await readResponses(many, asking(), {
      today: TODAY,
      onProgress: ({ done }) => seen.push(done),
    });
    expect(outcomes.map(({ file }) => file)).toEqual(many.map(({ name }) => name));
    expect(brief(outcomes).slice(0, files.length)).toEqual([
      'taken',
      ...hostile.map(([, outcome]) => outcome),
    ]);
    expect(brief(outcomes).slice(MOST_FILES)).toEqual(Array(3).fill('refused tooMany'));
    expect(withOutcomes([], outcomes)).toHaveLength(1);
    expect(seen.at(-1)).toBe(MOST_FILES + 3);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  }, 60_000);

  it('are read again where another tab changed meanwhile who is asked', async () => {
    const file = await responseFile(made(draftOf(GENT)));
    const states = [asking(), asking({ bodies: [{ id: 'X9' }] })];
    const [outcome] = await readBeside(
      [file],
      () => states.shift() ?? asking({ bodies: [{ id: 'X9' }] }),
      {
        today: TODAY,
      },
    );
    expect(outcome).toMatchObject({ kind: 'held', reason: 'notAsked' });
  });

  it('are read once where another tab changed something else', async () => {
    const file = await responseFile(made(draftOf(GENT)));
    let told = 0;
    await readBeside(
      [file],
      () => structuredClone(asking({ terms: { answerBy: `${2027 + told}-01-01` } })),
      {
        today: TODAY,
        onProgress: () => told++,
      },
    );
    expect(told).toBe(1);
  });

  it('stops when it is asked to', async () => {
    const stop = new AbortController();
    const files = Array.from({ length: 5 }, () => fileOf('{}'));
    const reading = readResponses(files, asking(), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    await expect(reading).rejects.toThrow(/abort/i);
  });
});
