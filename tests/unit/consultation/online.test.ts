import { expect, it } from 'vitest';
import { logWords } from '@/components/consultation/online/log-words';
import { type OpenValues, openValuesSchema } from '@/components/consultation/online/open-values';
import { newConsultation } from '@/lib/collecting/store/new';
import { consultationOnlineTexts } from '@/lib/instrument/texts/consultation-online';
import type { Session } from '@/lib/session/online/reader-session';
import { takeFetched } from '@/lib/session/online/take-fetched';

const texts = await consultationOnlineTexts('nl');
const zone = 'Europe/Brussels';
const good: OpenValues = {
  closesDay: '1/3/2027',
  closesTime: '17:00',
  decidesDay: '',
  decidesTime: '',
  grace: '24',
  days: '730',
  creationKey: 'sleutel',
  keepKey: ['keep'],
  holder: 'Dienst Beleid',
};

/** The fields in which something is wrong, with what is said of them. */
function faultsOf(change: Partial<OpenValues>): Record<string, string> {
  const now = '2027-01-01T00:00:00.000Z';
  const schema = openValuesSchema(texts.open, { locale: 'nl', zone, now });
  const { error } = schema.safeParse({ ...good, ...change });
  return Object.fromEntries((error?.issues ?? []).map(({ path, message }) => [path[0], message]));
}

it('takes what can be used', () => {
  expect(faultsOf({})).toEqual({});
  expect(faultsOf({ decidesDay: '1/4/2027', decidesTime: '9u', grace: ' 0 ' })).toEqual({});
});

const { faults } = texts.open;
it.each<[Partial<OpenValues>, Record<string, string>]>([
  [{ closesDay: '' }, { closesDay: faults.day.replace('{example}', '1 maart 2028') }],
  [{ closesDay: '31/12/2026' }, { closesDay: faults.past }],
  [{ closesTime: 'avond' }, { closesTime: faults.time }],
  [{ closesDay: '28/3/2027', closesTime: '2:30' }, { closesTime: faults.skipped }],
  [{ decidesDay: '28/2/2027' }, { decidesDay: faults.order }],
  // A time of its own that was left empty is that of closing: said once, where it was typed.
  [{ decidesDay: '1/4/2027', closesTime: 'avond' }, { closesTime: faults.time }],
  [{ grace: '721' }, { grace: faults.grace }],
  [{ days: '0' }, { days: faults.days }],
  [{ creationKey: ' ' }, { creationKey: faults.key }],
  [{ creationKey: 'x'.repeat(301) }, { creationKey: faults.key }],
  [{ holder: 'x'.repeat(301) }, { holder: faults.name }],
])('says where %j cannot be used', (change, told) => {
  expect(faultsOf(change)).toEqual(told);
});

it('keeps everything at the host until everybody is done, decisions and grace too', () => {
  const least = (days: number) => faults.kept.replace('{days}', String(days));
  expect(faultsOf({ days: '59', grace: '0' })).toEqual({ days: least(60) });
  expect(faultsOf({ days: '60', grace: '0' })).toEqual({});
  expect(faultsOf({ days: '60', grace: '24' })).toEqual({ days: least(61) });
  expect(faultsOf({ days: '60', grace: '0', decidesDay: '1/4/2027' })).toEqual({ days: least(91) });
});

it('tells the log in words: instants as people read them, braces as they were written', () => {
  const given = {
    texts: texts.follow.log.what,
    locale: 'nl',
    zone,
    nameOf: (id: string) => (id === '44021' ? 'Gent' : id),
  } as const;
  const at = '2027-01-01T00:00:00.000Z';
  const told = (entry: Omit<Parameters<typeof logWords>[0], 'at'>) =>
    logWords({ at, ...entry }, given);
  expect(told({ what: 'extended', detail: '2027-03-01T16:00:00.000Z – Verlof' })).toBe(
    'Sluiting gewijzigd: 1 maart 2027 om 17.00 uur (Belgische tijd) – Verlof',
  );
  expect(told({ what: 'reopened', body: '44021', detail: '2027-03-01T16:00:00.000Z' })).toBe(
    'Heropend voor Gent: 1 maart 2027 om 17.00 uur (Belgische tijd)',
  );
  expect(told({ what: 'edited', detail: 'Artikel {body} $&' })).toContain('Artikel {body} $&');
  expect(told({ what: 'invited', detail: '1' })).toBe('Links gemaakt: 1');
});

it('does not call it a failure when fetching is stopped', async () => {
  const control = new AbortController();
  control.abort();
  const fetchNew = () => Promise.reject(new DOMException('stopped', 'AbortError'));
  const session = { reader: { fetchNew } } as unknown as Session;
  const store = () => Promise.reject(new Error('nothing is to be stored'));
  const consultation = newConsultation({ id: 'c', locale: 'nl', now: '2027-01-01T00:00:00.000Z' });
  const take = (signal?: AbortSignal) =>
    takeFetched(session, consultation, { store, ...(signal && { signal }) });
  expect(await take(control.signal)).toBeNull();
  await expect(take()).rejects.toThrow('stopped');
});
