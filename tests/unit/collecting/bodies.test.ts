import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeExcel from 'write-excel-file/universal';
import { flemishBodies, flemishChoices } from '@/lib/collecting/bodies/flemish';
import { thirdOf } from '@/lib/collecting/bodies/income';
import { readBodies } from '@/lib/collecting/bodies/read-bodies';
import type { BodyList } from '@/lib/collecting/bodies/types';
import { utf8, utf16, windows1252 } from './lists';

const read = (text: string | Uint8Array) =>
  readBodies(typeof text === 'string' ? utf8(text) : text, { locale: 'nl' });

const notesOf = (list: BodyList, code: string) => list.notes.filter((note) => note.code === code);
const faultsOf = (list: BodyList, code: string) =>
  list.faults.filter((fault) => fault.code === code);

describe('a list of bodies, whatever program wrote it', () => {
  const ABROAD = 'id;naam;Inwoners;Klasse\nX1;Crème-sur-Léau;1.250;a\nX2;Ångström;12 500;a\n';
  const expected = [
    { id: 'X1', name: 'Crème-sur-Léau', population: 1250, groups: { klasse: 'a' } },
    { id: 'X2', name: 'Ångström', population: 12_500, groups: { klasse: 'a' } },
  ];

  it.each<[string, Uint8Array, string | undefined]>([
    ['UTF-8', utf8(ABROAD), undefined],
    ['UTF-8 with a mark', utf8(`\uFEFF${ABROAD}`), undefined],
    ['UTF-8 with a mark and a sep= line', utf8(`\uFEFFsep=;\r\n${ABROAD}`), undefined],
    ['Windows-1252', windows1252(ABROAD), 'Windows-1252'],
    ['UTF-16 of Windows', utf16(ABROAD, 'le'), 'UTF-16'],
    ['UTF-16 the other way round', utf16(ABROAD, 'be'), 'UTF-16'],
    ['commas', utf8(ABROAD.replaceAll(';', ',')), undefined],
    ['tabs', utf8(ABROAD.replaceAll(';', '\t')), undefined],
    ['bars', utf8(ABROAD.replaceAll(';', '|')), undefined],
    ['lines that end as on Windows', utf8(ABROAD.replaceAll('\n', '\r\n')), undefined],
    ['lines that end as on an old Mac', utf8(ABROAD.replaceAll('\n', '\r')), undefined],
  ])('%s', async (_, bytes, encoding) => {
    const list = await read(bytes);
    expect(list.bodies).toEqual(expected);
    expect(list.faults).toEqual([]);
    expect(notesOf(list, 'encoding').map(({ as }) => as)).toEqual(encoding ? [encoding] : []);
  });

  it('a sep= line counts as a line', async () => {
    const list = await read('sep=;\nid;naam\nX1;A\n;B\n');
    expect(faultsOf(list, 'noId')).toEqual([{ code: 'noId', line: 4, column: null, value: 'B' }]);
  });

  it('quotes, semicolons, emoji and line breaks stay in a name, and lines are still counted', async () => {
    const list = await read('id,name\nX1,"A; ""b"" 🏛️\nc"\nX2,"l’Île, d"\nX2,again\n');
    expect(list.bodies).toEqual([
      { id: 'X1', name: 'A; "b" 🏛️ c' },
      { id: 'X2', name: 'l’Île, d' },
    ]);
    expect(list.faults).toEqual([
      { code: 'twice', line: 5, column: null, value: 'again', first: 4 },
    ]);
  });

  it('a quote that is not closed takes no other line with it unseen', async () => {
    const list = await read('id;naam\nX1;A\nX2;"B\nX3;C\n');
    expect(list.bodies).toEqual([{ id: 'X1', name: 'A' }]);
    expect(list.faults).toMatchObject([{ code: 'openQuote', line: 3 }]);
  });

  it('takes a formula as text, and says so', async () => {
    const formula = '"=HYPERLINK(""http://x"";""y"")"';
    const list = await read(`id;naam\nX1;${formula}\nX2;+32\nX3;@a\nX4;-b\nX5;-\n`);
    expect(list.bodies.map(({ name }) => name)).toEqual([
      '=HYPERLINK("http://x";"y")',
      '+32',
      '@a',
      '-b',
      undefined,
    ]);
    expect(notesOf(list, 'formulaText').map(({ line }) => line)).toEqual([2, 3, 4, 5]);
    expect(list.faults).toEqual([]);
  });

  it('decimal commas and thousands are read, a fraction or words are a fault', async () => {
    const list = await read(
      'id;naam;inwoners\nX1;A;15.085,0\nX2;B;15085,5\nX3;C;veel\nX4;D;0\nX5;E;\nX6;F;n.v.t.\nX7;G;1 234 567\n',
    );
    expect(list.bodies.map(({ id, population }) => [id, population])).toEqual([
      ['X1', 15_085],
      ['X5', undefined],
      ['X6', undefined],
      ['X7', 1_234_567],
    ]);
    expect(
      faultsOf(list, 'notANumber').map(({ line, column, value }) => [line, column, value]),
    ).toEqual([
      [3, 'inwoners', '15085,5'],
      [4, 'inwoners', 'veel'],
      [5, 'inwoners', '0'],
    ]);
  });

  it('tells a column that makes no groups from one that does, and a group with one member', async () => {
    const lines = Array.from(
      { length: 10 },
      (_, at) => `X${at};N${at};${at < 9 ? 'a' : 'b'};vrij ${at}`,
    );
    const list = await read(`code;gemeente;Streek;Opmerking\n${lines.join('\n')}`);
    expect(list.columns.map(({ use }) => use)).toEqual(['id', 'name', 'group', 'ignored']);
    expect(list.classifications).toEqual({ streek: 'Streek' });
    expect(notesOf(list, 'asGroup')).toEqual([{ code: 'asGroup', column: 'Streek' }]);
    expect(notesOf(list, 'ignored')).toEqual([{ code: 'ignored', column: 'Opmerking' }]);
    expect(notesOf(list, 'loneGroup')).toEqual([
      { code: 'loneGroup', line: 11, column: 'Streek', value: 'b' },
    ]);
    const chosen = await readBodies(utf8(`code;gemeente;Streek;Opmerking\n${lines.join('\n')}`), {
      locale: 'nl',
      columns: { 2: 'ignored', 3: 'group' },
    });
    expect(chosen.classifications).toEqual({ opmerking: 'Opmerking' });
  });

  it('language, address, kind and holding are kept apart from what is analysed', async () => {
    const list = await read(
      'id,name,language,e-mail,kind,holding\nX1,A,nl,a@example.org,municipality,H\nX2,B,fr,nowhere,province,\n',
    );
    expect(list.bodies).toEqual([{ id: 'X1', name: 'A', holding: 'H' }]);
    expect(list.contacts).toEqual({
      X1: { language: 'nl', email: 'a@example.org', kind: 'municipality' },
    });
    expect(faultsOf(list, 'notAnAddress')).toMatchObject([{ line: 3, column: 'e-mail' }]);
  });

  it('nothing reaches a prototype', async () => {
    const list = await read(
      'id;naam;__proto__;constructor\n__proto__;A;x;x\nX2;B;constructor;x\nX3;C;x;x\n',
    );
    expect(list.bodies.map(({ id }) => id)).toEqual(['X3']);
    expect(faultsOf(list, 'unusable').map(({ line }) => line)).toEqual([2, 3]);
    expect(Object.keys(list.bodies[0]?.groups ?? {})).toEqual(['proto', 'constructor-2']);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  it('ten thousand lines are read, what is beyond them is told', async () => {
    const lines = (count: number) =>
      `id;naam\n${Array.from({ length: count }, (_, at) => `X${at};N${at}`).join('\n')}\n`;
    const whole = await read(lines(10_000));
    expect(whole.bodies).toHaveLength(10_000);
    expect(whole.faults).toEqual([]);
    const more = await read(lines(10_001));
    expect(more.bodies).toHaveLength(10_000);
    expect(faultsOf(more, 'beyondLimit').map(({ line }) => line)).toEqual([10_002]);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'empty'],
    ['blank lines', ' \n;;\n', 'empty'],
    ['only a header', 'id;naam\n', 'headerOnly'],
    ['no id and no name', 'kleur;maat\nrood;L\n', 'noIdColumn'],
    ['an old Excel file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'oldExcel'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'notAList'],
    ['a broken archive', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9]), 'damaged'],
    [
      'too many columns',
      `${Array.from({ length: 70 }, (_, at) => `k${at}`).join(';')}\n1\n`,
      'tooManyColumns',
    ],
    ['ten megabytes', new Uint8Array(10 * 1024 * 1024 + 1), 'tooLarge'],
  ])('refuses %s by name', async (_, bytes, why) => {
    const list = await read(bytes);
    expect(list.refused).toBe(why);
    expect(list.bodies).toEqual([]);
  });

  it('whatever text comes, every line is a body or has a fault', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 })),
          {
            minLength: 1,
            maxLength: 12,
          },
        ),
        async (pairs) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
          const list = await read(
            `id;naam\n${pairs.map((pair) => pair.map(quoted).join(';')).join('\n')}`,
          );
          if (list.refused) return;
          const faulty = new Set(list.faults.map(({ line }) => line));
          expect(list.bodies.length + faulty.size).toBe(list.lines);
          expect(new Set(list.bodies.map(({ id }) => id)).size).toBe(list.bodies.length);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('a Flemish list', () => {
  it('takes an old code by the new one, and says on which line', async () => {
    const list = await read(
      'NIS;gemeente\n12030;Puurs\n44021;Gent\n11002;Antwerpen\n12034;Sint-Amands\n',
    );
    expect(list.bodies.map(({ id, name }) => [id, name])).toEqual([
      ['12041', 'Puurs-Sint-Amands'],
      ['44021', 'Gent'],
      ['11002', 'Antwerpen'],
    ]);
    expect(notesOf(list, 'merged')).toMatchObject([
      { line: 2, value: '12030 Puurs', as: 'Puurs-Sint-Amands (12041)' },
      { line: 5 },
    ]);
    expect(list.faults).toEqual([
      { code: 'twice', line: 5, column: null, value: 'Puurs-Sint-Amands', first: 2 },
    ]);
    expect(list.bodies[1]).toMatchObject({
      population: 274_042,
      province: 'Oost-Vlaanderen',
      groups: { region: 'Regio Gent' },
    });
  });

  it('finds codes by names, and leaves codes of elsewhere alone', async () => {
    const named = await read('gemeente\nGent\nStad Antwerpen\nSt-Niklaas\nAtlantis\nPuurs\n');
    expect(named.bodies.map(({ id }) => id)).toEqual([
      '44021',
      '11002',
      '46021',
      'Atlantis',
      '12041',
    ]);
    expect(notesOf(named, 'merged')).toMatchObject([{ line: 6, value: '12030 Puurs' }]);
    const french = await read('code;commune\n12030;Aguessac\n12145;Millau\n12202;Rodez\n');
    expect(french.bodies.map(({ id }) => id)).toEqual(['12030', '12145', '12202']);
  });

  it('notices that a spreadsheet took zeroes away, and keeps those that are there', async () => {
    const dutch = await read('code;gemeente\n363;Amsterdam\n1904;Stichtse Vecht\n518;Den Haag\n');
    expect(notesOf(dutch, 'leadingZero')).toEqual([
      { code: 'leadingZero', count: 2, value: '363', as: '0363' },
    ]);
    const kept = await read('code;gemeente\n0363;Amsterdam\n1904;Stichtse Vecht\n');
    expect(kept.bodies.map(({ id }) => id)).toEqual(['0363', '1904']);
    expect(notesOf(kept, 'leadingZero')).toEqual([]);
  });

  it('offers the 285, a province, a size class or a reference region, with thirds of income', async () => {
    const all = await flemishBodies();
    expect(all).toHaveLength(285);
    const thirds = ['low', 'middle', 'high'].map(
      (third) => all.filter(({ groups }) => groups?.income === third).length,
    );
    expect(thirds).toEqual([95, 95, 95]);
    for (const { selection, count } of await flemishChoices()) {
      expect((await flemishBodies(selection)).length, JSON.stringify(selection)).toBe(count);
    }
    expect(await flemishBodies({ kind: 'size', name: 'large' })).toHaveLength(4);
  });

  it('reads incomes with cents and signs as amounts, and names those that are none', async () => {
    const list = await read(
      'id;inkomen\n1;20.123,45\n2;"€ 21.500,5"\n3;22 000\n4;n.b.\n5;23500.10\n6;24.000\n7;25,100\n8;\n',
    );
    expect(list.bodies.map(({ groups }) => groups?.income)).toEqual([
      ...['low', 'low', 'middle', undefined, 'middle', 'high', 'high', undefined],
    ]);
    expect(list.faults).toEqual([]);
    expect(notesOf(list, 'thirds')).toHaveLength(1);
    expect(notesOf(list, 'loneGroup')).toEqual([]);
    expect(notesOf(list, 'notAnAmount')).toEqual([
      { code: 'notAnAmount', line: 5, column: 'inkomen', value: 'n.b.' },
    ]);
    const classes = await read('id;inkomen\n1;laag\n2;laag\n3;hoog\n4;3\n5;3\n6;hoog\n');
    expect(classes.bodies.map(({ groups }) => groups?.income)).toEqual([
      ...['laag', 'laag', 'hoog', '3', '3', 'hoog'],
    ]);
  });

  it('equal incomes are never in two thirds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (amounts) => {
        const third = thirdOf(amounts);
        const rank = { low: 0, middle: 1, high: 2 };
        for (const a of amounts)
          for (const b of amounts) {
            if (a <= b) expect(rank[third(a)]).toBeLessThanOrEqual(rank[third(b)]);
          }
        expect(amounts.filter((one) => third(one) === 'low').length).toBeGreaterThanOrEqual(
          amounts.length / 3,
        );
      }),
    );
  });
});

describe('a list in a spreadsheet', () => {
  const sheetOf = async (rows: (string | number | Date | null)[][]) => {
    const cells = rows.map((row) =>
      row.map((value) =>
        value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : { value },
      ),
    );
    const blob = await writeExcel(cells as never).toBlob();
    return new Uint8Array(await blob.arrayBuffer());
  };

  it('reads cells, numbers and dates as they are', async () => {
    const list = await read(
      await sheetOf([
        ['NIS-code', 'Naam', 'Inwoners', 'Streek'],
        [44021, 'Gent', 274042, 'a'],
        ['11002', 'Antwerpen “A”; 🏛️', '565.615', 'a'],
        [46021, 'Sint-Niklaas', new Date('2026-03-01'), 'b'],
        [null, 'Nergens', 5, 'b'],
      ]),
    );
    expect(list.bodies.map(({ id, name, population }) => [id, name, population])).toEqual([
      ['44021', 'Gent', 274_042],
      ['11002', 'Antwerpen “A”; 🏛️', 565_615],
    ]);
    expect(notesOf(list, 'date')).toMatchObject([
      { line: 4, column: 'Inwoners', value: '2026-03-01' },
    ]);
    expect(list.faults.map(({ code, line }) => [code, line])).toEqual([
      ['notANumber', 4],
      ['noId', 5],
    ]);
  });

  const archive = (sheet: string, more: Record<string, Uint8Array> = {}) =>
    zipSync({
      'xl/workbook.xml': utf8(
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': utf8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': utf8(
        `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`,
      ),
      ...more,
    });
  const cell = (place: string, text: string) =>
    `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

  it('takes the value that was saved with a formula, and says so', async () => {
    const list = await read(
      archive(
        `<row r="1">${cell('A1', 'id')}${cell('B1', 'naam')}</row><row r="2"><c r="A2"><f>1+1</f><v>12</v></c>${cell('B2', 'A')}</row>`,
      ),
    );
    expect(list.bodies).toEqual([{ id: '12', name: 'A' }]);
    expect(notesOf(list, 'formulaValue')).toEqual([{ code: 'formulaValue', count: 1 }]);
  });

  it.each<[string, Uint8Array, string]>([
    [
      'a line beyond all lists',
      archive(`<row r="99999999999">${cell('A99999999999', 'id')}</row>`),
      'damaged',
    ],
    ['a line far below', archive(`<row r="1048576">${cell('A1048576', 'id')}</row>`), 'tooLarge'],
    [
      'a column far to the right',
      archive(`<row r="1">${cell('XFD1', 'id')}</row>`),
      'tooManyColumns',
    ],
    ['a place that hides itself', archive(`<row r="&#49;">${cell('A1', 'id')}</row>`), 'damaged'],
    [
      'a bomb',
      archive('', { 'xl/sharedStrings.xml': new Uint8Array(60 * 1024 * 1024) }),
      'tooLarge',
    ],
    ['a letter', zipSync({ 'word/document.xml': utf8('<w/>') }), 'damaged'],
  ])('refuses %s at once', async (_, bytes, why) => {
    const before = performance.now();
    expect((await read(bytes)).refused).toBe(why);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
