import { describe, expect, it } from 'vitest';
import { requestForObserver, resultForRoom } from '@/lib/disclosure/room';
import { reportHtml } from '@/lib/formats/html/report';
import { gather } from '@/lib/formats/material';
import { locales as LOCALES } from '@/lib/i18n/locales';
import { instrument } from '@/lib/instrument/instrument';
import type { JsonValue } from '@/lib/json/json-value';
import { assess } from '@/lib/model';
import type { AssessRequest } from '@/lib/model/types';
import { publishedIn, readPublished } from '@/lib/rooms/documents/published-result';
import { fullRequest } from '../report/requests';

const order = { copy: 'publication', date: '2026-11-22', format: 'html' } as const;
const noRaster = () => Promise.reject(new Error('no logo'));

const { answers = {}, ...withoutAnswers } = fullRequest;
const teamRequest: AssessRequest = {
  ...withoutAnswers,
  confidential: {},
  respondents: ['mayor', 'alderman', 'alderman', 'it', 'financeDirector', 'generalDirector'].map(
    (role) => ({ role, answers }),
  ),
};

const plan: AssessRequest['plan'] = [
  { measure: 'fixed-criteria', owner: 'Jan Peeters', status: 'started', note: 'vertrouwelijk' },
  { measure: 'own-1', title: 'Geheime actie', owner: 'Jan Peeters' },
];
const signOffs: AssessRequest['signOffs'] = [
  { role: 'mayor', name: 'An Claes', on: '2026-11-20', remark: 'onder ons' },
];

describe.each([
  ['one person', fullRequest],
  ['a team', teamRequest],
])('what a room publishes of %s', (_, given) => {
  const request = { ...given, plan, signOffs };
  const result = assess(instrument, request);
  const room = resultForRoom({ request, result });

  it('makes the same publication copy as the assessment itself', async () => {
    const own = await gather({ ...order, request }, noRaster);
    const { report } = own;
    const published = { result: room.result, report: JSON.parse(JSON.stringify(report)) };
    const read = await gather({ ...order, request: room.request, published }, noRaster);
    expect(reportHtml(read.report, read.theme)).toBe(reportHtml(report, own.theme));
    // What a record may hold, far from the limit.
    expect(JSON.stringify(published).length).toBeLessThan(2_000_000);
    const inRoom = readPublished({ ...room, reports: { nl: report } } as unknown as JsonValue);
    expect(inRoom?.reports?.nl).toBeDefined();
  });

  it('is read in the language of the reader, with files that are named in it', () => {
    const report = (word: string) => ({ meta: { word }, sections: [] });
    const reports = { nl: report('nl'), en: report('en') };
    const published = readPublished({ ...room, reports } as unknown as JsonValue);
    for (const locale of LOCALES) {
      const copy = published && publishedIn(published, locale);
      expect(copy?.request.locale).toBe(locale);
      expect(copy?.report).toEqual(report(locale));
    }
    const older = readPublished({ ...room, report: report('nl') } as unknown as JsonValue);
    expect(older && publishedIn(older, 'en')?.request.locale).toBe(room.request.locale);
    const none = readPublished(room as unknown as JsonValue);
    expect(none && publishedIn(none, 'nl')).toBeNull();
  });

  it('is read by a page that stayed open while the app was renewed, as far as it knows it', () => {
    const reports = { nl: { meta: {}, sections: [] }, fr: { meta: {}, sections: [] } };
    const newer = { ...room, reports, seal: 'of a later version' } as unknown as JsonValue;
    const published = readPublished(newer);
    expect(published?.request).toEqual(readPublished(room as unknown as JsonValue)?.request);
    expect(published).not.toHaveProperty('seal');
    expect(published && publishedIn(published, 'nl')?.report).toEqual(reports.nl);
  });

  it('names no owner, own action, person or remark, to members or observers', () => {
    const secret = /Peeters|Geheime|vertrouwelijk|Claes|onder ons/;
    expect(JSON.stringify(room)).not.toMatch(secret);
    expect(JSON.stringify(requestForObserver(room.request))).not.toMatch(secret);
  });
});
