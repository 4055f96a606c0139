import { describe, expect, it } from 'vitest';
import { SHEETS } from '@/lib/formats/sheets/sheet';
import { questionById, questions } from '@/lib/instrument/questions';
import type { AssessRequest } from '@/lib/model/types';
import { loadWording } from '@/lib/wording/texts';
import { teamRequest } from '../../support/model/team';
import { MARK, markedRequest } from '../report/markers';
import { docxOf, exportOf, LOCALES, slidesIn, textOf, unpack } from './support';

/** Everything that somebody can find in the files of one copy, by format. */
async function contentsOf(request: AssessRequest, copy: 'working' | 'publication') {
  const typed = await Promise.all(
    (['html', 'json'] as const).map(
      async (format) => [format, textOf(await exportOf(request, format, { copy }))] as const,
    ),
  );
  const tables = await Promise.all(
    SHEETS.map(async (sheet) => textOf(await exportOf(request, 'csv', { copy, sheet }))),
  );
  return {
    ...Object.fromEntries(typed),
    csv: tables.join('\n'),
    xlsx: unpack((await exportOf(request, 'xlsx', { copy })).bytes).text,
    docx: unpack((await docxOf(request, copy)).bytes).text,
    calendar: textOf(await exportOf(request, 'calendar', { copy })),
    slides: unpack((await slidesIn(request, copy)).bytes).text,
    letter: unpack((await exportOf(request, 'letter', { copy })).bytes).text,
  } as Record<'html' | 'json' | 'csv' | 'xlsx' | 'docx' | 'calendar' | 'slides' | 'letter', string>;
}

const team: AssessRequest = {
  ...markedRequest,
  answers: undefined,
  respondents: [
    { role: 'socialServiceChair', answers: markedRequest.answers ?? {} },
    { role: 'financeDirector', answers: { ...markedRequest.answers, 'demand-it': 4 } },
  ],
};

describe.each(LOCALES)('a publication copy in %s', (locale) => {
  it.each([
    ['of one set of answers', markedRequest],
    ['of a team', team],
  ])('holds nothing private, in any format: %s', async (_, request) => {
    const contents = await contentsOf({ ...request, locale }, 'publication');
    const { roles } = (await loadWording(locale)).texts.model;
    const { socialServiceChair, financeDirector } = roles;
    for (const [format, text] of Object.entries(contents)) {
      expect(text.match(MARK) ?? [], format).toEqual([]);
      expect(text, format).not.toContain(socialServiceChair);
      expect(text, format).not.toContain(financeDirector);
      expect(text, format).not.toMatch(/socialServiceChair|financeDirector/);
    }
  });
});

/** Where a question may be named: what would change the verdict, what divides, what a profile asks. */
const NAMED = [
  'result.overall.breadth.questions.*.question',
  'result.overall.levers.up.sets.*.*.question',
  'result.overall.margin.up.sets.*.*.question',
  'result.reference.questions.*.question',
];

describe('a publication copy as data', async () => {
  const { json } = await contentsOf({ ...team, locale: 'nl' }, 'publication');
  const data = JSON.parse(json);

  /** Every key with its path, and every string. */
  const walk = (value: unknown, path: string[] = []): [path: string, value: unknown][] =>
    value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, part]) =>
          walk(part, [...path, Array.isArray(value) ? '*' : key]),
        )
      : [[path.join('.'), value]];
  const leaves = walk(data);
  const paths = new Set(leaves.map(([path]) => path));

  it('names no question but those that move the outcome, and no answer', () => {
    // A measure may be named like the question it is about.
    const named = leaves.filter(
      ([path, value]) =>
        typeof value === 'string' && questionById(value) && path !== 'result.advice.*.id',
    );
    expect([...new Set(named.map(([path]) => path))].toSorted()).toEqual(NAMED);
    const options = new Set(
      questions.flatMap(({ values }) => values.filter((value) => typeof value === 'string')),
    );
    const ordinary =
      /\.(actor|condition|domain|intensity|refusable|capacity|status|reach|id|fit|change|station|norm|factors?(?:\.\*)?|decidedBy\.\*|missing\.\*|chosen|basis|class|figure)$/;
    expect(
      leaves.filter(([path, value]) => options.has(value as string) && !ordinary.test(path)),
    ).toEqual([]);
  });

  it('has none of the parts that give an answer away', () => {
    const parts = [...paths].flatMap((path) => path.split('.'));
    for (const part of [
      'answers',
      'consensus',
      'unsure',
      'intervals',
      'note',
      'owner',
      'role',
      'open',
      'unless',
      'lost',
      'raisedBy',
      'rated',
      'wish',
      'formal',
      'imonitor',
      'indicators',
      'lines',
      'description',
      'ignored',
    ]) {
      expect(parts, part).not.toContain(part);
    }
    for (const path of [
      'result.constraints.*.severity',
      'result.advice.*.effect.changes.*.question',
    ])
      expect(paths).not.toContain(path);
    for (const part of ['respondents', 'notes']) expect(data.request).not.toHaveProperty(part);
  });

  it('gives no number finer than the report prints it', () => {
    const fine = leaves.filter(
      ([path, value]) =>
        typeof value === 'number' &&
        !path.startsWith('result.costs') &&
        !Number.isInteger(Math.round(value * 1e6) / 1e4),
    );
    expect(fine).toEqual([]);
  });
});

describe('a working copy', () => {
  it('keeps everything that was typed where the format has room for it', async () => {
    const contents = await contentsOf(markedRequest, 'working');
    const marks = new Set(JSON.stringify(markedRequest).match(MARK));
    for (const format of ['html', 'docx', 'json'] as const) {
      expect(
        [...marks].filter((mark) => !contents[format].includes(mark)),
        format,
      ).toEqual([]);
    }
    expect(contents.csv).toContain('ZqxownerXqz');
    expect(contents.xlsx).toContain('ZqxplanNoteXqz');
  });

  it('as data holds nothing that members said in confidence', async () => {
    const { bytes } = await exportOf(teamRequest(), 'json');
    const { request, result } = JSON.parse(textOf({ bytes }));
    expect(request).not.toHaveProperty('respondents');
    expect(result.team.respondents).toBe(8);
  });

  it('as data holds what members said only for who asks for it, and never in confidence', async () => {
    const respondentsIn = async (request: AssessRequest, withMembers?: boolean) => {
      const { bytes } = await exportOf(request, 'json', { ...(withMembers && { withMembers }) });
      return JSON.parse(textOf({ bytes })).request.respondents;
    };
    const { confidential: _, ...open } = teamRequest();
    expect(await respondentsIn(open)).toBe(undefined);
    expect(await respondentsIn(open, true)).toHaveLength(8);
    expect(await respondentsIn(teamRequest(), true)).toBe(undefined);
  });

  it('as data can be scored again', async () => {
    const { bytes } = await exportOf(markedRequest, 'json');
    const { request, result } = JSON.parse(textOf({ bytes }));
    expect(request).toEqual(JSON.parse(JSON.stringify(markedRequest)));
    expect(result.factors).toHaveLength(13);
  });

  it('of a letter holds nothing private either: it is sent', async () => {
    const { bytes } = await exportOf(team, 'letter');
    expect(unpack(bytes).text.match(MARK) ?? []).toEqual([]);
  });
});
