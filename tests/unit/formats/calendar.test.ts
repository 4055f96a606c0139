import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar } from '@/lib/formats/calendar/ics';
import type { AssessRequest } from '@/lib/model/types';
import { fullRequest } from '../report/requests';
import { DATE, exportOf, LOCALES, textOf } from './support';

const octets = (line: string): number => new TextEncoder().encode(line).length;

/** A calendar file read back: its lines unfolded, each with its name and value. */
function read(source: string): [name: string, value: string][] {
  expect(source.endsWith('\r\n')).toBe(true);
  const physical = source.slice(0, -2).split('\r\n');
  for (const line of physical) {
    expect(octets(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
    expect(line.isWellFormed()).toBe(true);
  }
  const lines = source.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  return lines.map((line) => {
    const at = line.indexOf(':');
    return [line.slice(0, at), line.slice(at + 1)];
  });
}

const unescaped = (text: string): string =>
  text.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

const values = (lines: [string, string][], name: string): string[] =>
  lines.filter(([one]) => one === name).map(([, value]) => value);

const made = async (request: AssessRequest, copy: 'working' | 'publication' = 'working') =>
  read(textOf(await exportOf(request, 'calendar', { copy })));

const plan: AssessRequest['plan'] = [
  { measure: 'condition-funding', owner: 'Algemeen directeur', due: '2026-12-31', status: 'open' },
  { measure: 'own-1', title: 'Eigen actie', due: '2027-02-28', note: 'Niet voor buiten' },
  { measure: 'fixed-criteria', due: '2027-03-01', status: 'done' },
  { measure: 'protect-strategic-time' },
];
const request: AssessRequest = { ...fullRequest, plan, reviewOn: '2028-02-28' };

describe('a calendar file', () => {
  it('gives back every text, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.array(fc.string({ unit: 'grapheme', maxLength: 100 }), { maxLength: 4 }),
        (summary, description) => {
          const text = summary.replace(/[\r\n]/g, '');
          const details = description.map((line) => line.replace(/[\r\n]/g, ''));
          const events = [{ uid: 'a@b', day: '2026-12-31', summary: text, description: details }];
          const lines = read(calendar(events, DATE));
          expect(values(lines, 'SUMMARY').map(unescaped)).toEqual([text]);
          expect(values(lines, 'DESCRIPTION').map(unescaped)).toEqual([details.join('\n')]);
        },
      ),
    );
  });
});

describe.each(LOCALES)('the calendar of an assessment in %s', (locale) => {
  it('has the review and the deadlines that still count, as whole days', async () => {
    const lines = await made({ ...request, locale });
    expect(values(lines, 'DTSTART;VALUE=DATE')).toEqual(['20280228', '20261231', '20270228']);
    expect(values(lines, 'DTEND;VALUE=DATE')).toEqual(['20280229', '20270101', '20270301']);
    const stamp = `${DATE.replaceAll('-', '')}T000000Z`;
    expect(new Set(values(lines, 'DTSTAMP'))).toEqual(new Set([stamp]));
    const ids = values(lines, 'UID');
    expect(new Set(ids).size).toBe(3);
    const moved = await made({ ...request, locale, reviewOn: '2028-05-01' });
    expect(values(moved, 'UID')).toEqual(ids);
    expect(values(lines, 'DESCRIPTION').join()).toContain('Algemeen directeur');
    expect(values(lines, 'SUMMARY').join()).toContain('Eigen actie');
  });

  it('has neither people nor own actions in a publication copy', async () => {
    const source = textOf(
      await exportOf({ ...request, locale }, 'calendar', { copy: 'publication' }),
    );
    expect(values(read(source), 'DTSTART;VALUE=DATE')).toEqual(['20280228', '20261231']);
    expect(source.replaceAll('\r\n ', '')).not.toMatch(
      /Algemeen directeur|Eigen actie|Niet voor buiten/,
    );
  });

  it('holds one thing to do where no date is agreed', async () => {
    const lines = await made({ ...fullRequest, locale, plan: [], reviewOn: undefined });
    expect(values(lines, 'BEGIN')).toEqual(['VCALENDAR', 'VTODO']);
  });
});
