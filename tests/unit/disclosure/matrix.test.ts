import { beforeAll, describe, expect, it } from 'vitest';
import { AUDIENCES, type Audience } from '@/lib/disclosure/audiences';
import { disclose, type Rules } from '@/lib/disclosure/disclose';
import { DRAFT } from '@/lib/disclosure/tables/draft';
import { REQUEST } from '@/lib/disclosure/tables/request';
import { RESULT } from '@/lib/disclosure/tables/result';
import { requestSchema } from '@/lib/instrument/schema/request';
import { type Exit, exits } from './exits';
import { confidentialDraft, OWN_ACTION, ownDraft, TRACES } from './marked';

type Table = { readonly [field: string]: Table | readonly Audience[] };

/** Every field of a table by its path, with the audiences listed for it. */
function fieldsOf(table: Table, path: string[] = []): [path: string, listed: Audience[]][] {
  return Object.entries(table).flatMap(([key, rule]) => {
    const here = key === 'perKey' ? path : [...path, key];
    return Array.isArray(rule)
      ? [[here.join('.'), [...rule]] as [string, Audience[]]]
      : fieldsOf(rule as Table, here);
  });
}

/** The fields of a table that a draft or a request keeps; the day it is looked at is added each time. */
const decided = (table: object) =>
  fieldsOf(table as Table).filter(([path]) => !path.endsWith('request.on'));

const KEYED = new Set(['consensus', 'intervals', 'typed']);

/** What stands at a path, in every item of a list and under every key. */
function valuesAt(value: unknown, [step, ...rest]: string[]): unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, [step ?? '', ...rest]));
  if (step === undefined) return [value];
  if (typeof value !== 'object') return [];
  const inner = (value as Record<string, unknown>)[step];
  if (rest.length === 0) return inner === undefined || inner === null ? [] : [inner];
  return KEYED.has(step)
    ? Object.values(inner ?? {}).flatMap((item) => valuesAt(item, rest))
    : valuesAt(inner, rest);
}

/**
 * Figures as they are, however a language writes them; without the numbers of parts of a Word file, which
 * are counted on through all files that are made here.
 */
const bare = (text: string): string =>
  text.replace(/ w:id="\d+"|\b_Toc\d+/g, '').replace(/(?<=\d)[.,\s\u00a0\u202f](?=\d)/g, '');

const got = {} as Record<Audience, Exit[]>;
const texts = {} as Record<Audience, string>;

/** What a publication tells of a request through the result. */
const THROUGH_RESULT: Record<string, string[]> = {
  'request.norm': ['norm'],
  'request.costs.years': ['costs', 'years'],
};

function sees(audience: Audience, path: string): boolean {
  const steps = path.split('.');
  const inData = got[audience].some(
    ({ draft, request, result }) =>
      valuesAt(draft, steps).length > 0 ||
      (steps[0] === 'request' && valuesAt(request, steps.slice(1)).length > 0) ||
      (audience === 'publication' &&
        THROUGH_RESULT[path] !== undefined &&
        valuesAt(result, THROUGH_RESULT[path]).length > 0),
  );
  const trace = TRACES[path];
  return inData || (trace !== undefined && texts[audience].includes(trace));
}

beforeAll(async () => {
  for (const audience of AUDIENCES) {
    got[audience] = [
      ...(await exits[audience](ownDraft)),
      ...(await exits[audience](confidentialDraft)),
    ];
    texts[audience] = bare(got[audience].map(({ text }) => text).join('\n'));
  }
}, 300_000);

/** In a publication only as a word in the coverage of the costs. */
const INDEXED = 'request.costs.promised.indexed';

describe('what leaves, field by field', () => {
  const fields = decided(DRAFT);

  it.each(AUDIENCES)('%s gets what is listed for it, and nothing else', (audience) => {
    const listed = fields.filter(([, audiences]) => audiences.includes(audience));
    const seen = fields.filter(([path]) => path !== INDEXED && sees(audience, path));
    expect(seen.map(([path]) => path)).toEqual(
      listed.map(([path]) => path).filter((path) => path !== INDEXED),
    );
  });

  it.each(['file', 'room', 'publication'] as const)(
    '%s gets what is listed for it of the round before',
    (audience) => {
      const { previousRound } = REQUEST;
      const earlier = decided({ request: { previousRound } });
      const listed = earlier.filter(([, audiences]) => audiences.includes(audience));
      const seen = earlier.filter(([path]) => sees(audience, path));
      expect(seen.map(([path]) => path)).toEqual(listed.map(([path]) => path));
    },
  );

  it('a publication says whether what is promised is indexed', () => {
    const coverage = got.publication.find(({ name }) => name === 'CSV coverage');
    expect(coverage?.text).toMatch(/Stijgt de toezegging[^\n]*;ja/);
  });

  it.each(AUDIENCES)(
    '%s reads in a working copy alone in which role one person answered',
    async (audience) => {
      const { intervals: _, ...request } = ownDraft.request;
      const made = await exits[audience]({ ...ownDraft, request });
      const said = made.filter(({ text }) => text.includes('Functie: burgemeester.'));
      expect(said.map(({ name }) => name)).toEqual(
        audience === 'file' ? ['working JSON', 'HTML', 'XLSX', 'DOCX', 'slides'] : [],
      );
    },
  );

  it('a publication names no action that the team thought of itself', () => {
    for (const trace of OWN_ACTION) {
      expect(texts.file).toContain(trace);
      expect(texts.publication).not.toContain(trace);
    }
  });

  it.each([
    [
      'room',
      [
        'request.answers',
        'request.intervals',
        'request.notes',
        'request.unsure',
        'request.previousRound.request.answers',
        'request.consensus.dissent',
      ],
    ],
    [
      'publication',
      [
        'request.answers',
        'request.notes',
        'request.unsure',
        'request.intervals',
        'request.previousRound.request.answers',
        'request.consensus.value',
        'request.consensus.dissent',
        'request.costs.lines.label',
        'request.plan.owner',
        'request.plan.note',
        'request.signOffs.name',
        'request.signOffs.remark',
        'request.context.task.description',
      ],
    ],
  ] as const)('a %s never gets what points at a person or an answer', (audience, paths) => {
    for (const path of paths) expect(sees(audience, path), path).toBe(false);
  });

  it('nobody but the device gets what a single member said, in any file of a team', () => {
    for (const audience of AUDIENCES) {
      if (audience === 'device') continue;
      expect(texts[audience], audience).not.toMatch(/ZqxVoice|socialServiceChair|financeDirector/);
    }
  });
});

describe('what leaves of a result, field by field', () => {
  const fields = fieldsOf(RESULT as unknown as Table);
  const isThere = (audience: Audience, path: string) =>
    got[audience].some(({ result }) => valuesAt(result, path.split('.')).length > 0);

  /** What no result here has: all is promised with indexing, both norms agree, and some stays open. */
  const ABSENT = [
    'overall.otherNorm.norm',
    'overall.otherNorm.between',
    'overall.otherNorm.advice',
    'pooling.level',
    'planned.level',
    'round.earlier.capacities.level',
    'round.earlier.overall.level',
    'round.otherNorm',
  ];
  /** What a publication only counts. */
  const COUNTED = ['oecd.chosen', 'pooling.missing'];

  it.each(['file', 'room'] as const)('%s gets the whole result', (audience) => {
    const missing = fields.filter(([path]) => !isThere(audience, path));
    expect(missing.map(([path]) => path)).toEqual(ABSENT);
  });

  it('a publication gets nothing in data that is not listed for it, but how many there are', () => {
    const unlisted = fields.filter(([, audiences]) => !audiences.includes('publication'));
    const there = unlisted.filter(([path]) => isThere('publication', path)).map(([path]) => path);
    expect(there).toEqual(COUNTED);
    const said = got.publication.flatMap(({ result }) =>
      COUNTED.flatMap((path) => valuesAt(result, path.split('.'))),
    );
    expect(said.filter((value) => typeof value !== 'number')).toEqual([]);
  });
});

describe('a field that nobody decided about', () => {
  it('does not compile, and stays out all the same', () => {
    // @ts-expect-error: nobody decided about `added`.
    const rules: Rules<{ known: string; added: string }> = { known: ['file'] };
    expect(disclose('file', rules, { known: 'a', added: 'b' })).toEqual({ known: 'a' });
  });

  it('is in no table: the request of the machine interface has no others', () => {
    expect(Object.keys(REQUEST).sort()).toEqual(Object.keys(requestSchema.shape).sort());
  });

  it.each(AUDIENCES)('does not reach %s', async (audience) => {
    if (audience === 'device') return;
    const secret = { secret: 'ZqxSecretXqz' };
    const { context, plan, costs } = ownDraft.request;
    const undecided = {
      ...ownDraft,
      ...secret,
      request: {
        ...ownDraft.request,
        ...secret,
        context: { ...context, ...secret, task: { ...context?.task, ...secret } },
        plan: plan?.map((item) => ({ ...item, ...secret })),
        costs: costs && { ...costs, ...secret },
      },
    };
    const made = await exits[audience](undecided);
    expect(made.filter(({ text }) => text.includes(secret.secret)).map(({ name }) => name)).toEqual(
      [],
    );
  });
});
