import { beforeAll, describe, expect, it } from 'vitest';
import { findingsOf, withoutAnswers } from '@/lib/findings';
import type { Locale } from '@/lib/i18n/locales';
import { examples } from '@/lib/instrument/examples';
import { instrument } from '@/lib/instrument/instrument';
import { assess } from '@/lib/model';
import { type AssessRequest, INTENSITIES, REFUSABLE } from '@/lib/model/types';
import { loadWording, type Wording } from '@/lib/wording/texts';

let nl: Wording;
let request: AssessRequest;

beforeAll(async () => {
  nl = await loadWording('nl');
  const [first] = await examples('nl');
  if (!first) throw new Error('no example');
  request = first.request;
});

const said = (change: Partial<AssessRequest> = {}) => {
  const changed = { ...request, ...change };
  return findingsOf(assess(instrument, changed), changed, nl);
};
const withTask = (task: Partial<AssessRequest['context']['task']>) =>
  said({ context: { ...request.context, task: { ...request.context.task, ...task } } });

describe('what a college decides on', () => {
  it.each(['conditions', 'refusal', 'review', 'whose', 'benefit', 'stops'])('says %s', (id) => {
    expect(said()[id]?.sentence).toBeTruthy();
  });

  it('says plainly what nobody filled in', () => {
    const { answers: all = {}, costs: _c, reviewOn: _r, ...rest } = request;
    const { 'context-benefit': _b, 'decide-stop': _s, ...answers } = all;
    const { refusable: _f, ...task } = request.context.task;
    const bare = { ...rest, answers, context: { ...request.context, task } };
    const findings = findingsOf(assess(instrument, bare), bare, nl);
    for (const id of ['people', 'benefit', 'stops', 'refusal', 'review'])
      expect(findings[id], id).toMatchObject({ class: 'unfilled' });
  });

  it.each(REFUSABLE)('says what a no does to a task that is %s', (refusable) => {
    const sentences = INTENSITIES.map((intensity) => withTask({ refusable, intensity }).refusal);
    expect(sentences.every((one) => one?.class === refusable)).toBe(true);
    const different = new Set(sentences.map((one) => one?.sentence)).size;
    expect(different).toBe(refusable === 'choice' ? 1 : INTENSITIES.length);
  });

  it('names the chosen conditions, and those that are proposed only while none is chosen', () => {
    const { advice } = assess(instrument, request);
    const condition = advice.find((one) => one.condition !== null);
    if (!condition) throw new Error('the example asks for no condition');
    expect(said({ plan: [] }).conditions?.class).toBe('proposed');
    const chosen = said({ plan: [{ measure: condition.id }] }).conditions;
    expect(chosen).toMatchObject({ class: 'chosen', figure: '1' });
    const dropped = said({ plan: [{ measure: condition.id, status: 'dropped' }] }).conditions;
    expect(dropped?.class).toBe('proposed');
  });

  it('keeps own words from readers who get no answers', () => {
    const open = withoutAnswers(said());
    expect(open.benefit).toBeUndefined();
    expect(open.stops).toBeUndefined();
    expect(open.refusal).toBeDefined();
  });

  it('tells by role and date who signed off, and neither name nor remark', () => {
    const findings = said({
      signOffs: [
        { role: 'generalDirector', name: 'An Peeters', on: '2027-03-02', remark: 'Akkoord' },
      ],
    });
    expect(findings.signedOff?.sentence).toContain('2 maart 2027');
    expect(JSON.stringify(findings)).not.toMatch(/Peeters|Akkoord/);
    expect(said().signedOff).toBeUndefined();
  });

  it('does not call everything answered while an amount of the cost table is missing', () => {
    const { costs } = request;
    if (!costs) throw new Error('the example has no costs');
    const full = {
      ...costs,
      lines: costs.lines.map((line) => ({
        ...line,
        oneOff: line.oneOff ?? 0,
        perYear: line.perYear.map((cell) => cell ?? 0),
      })),
    };
    const [first, ...others] = full.lines;
    if (!first) throw new Error('the example has no costs');
    const open = { ...full, lines: [{ ...first, oneOff: null }, ...others] };
    expect(said({ costs: full }).settled?.sentence).not.toContain('kostentabel');
    expect(said({ costs: open }).settled).toMatchObject({
      class: 'missing',
      sentence: 'In de kostentabel ontbreken bedragen; die veranderen het oordeel niet.',
    });
  });

  it('says of what a team answered, and one person goes on with, that it is from a team', () => {
    const { whose, voices } = said({
      intervals: { 'demand-strategy': { low: 2, high: 3, point: 2, divided: false } },
    });
    expect(whose?.sentence).toContain('Antwoorden van een team, met wat daarna is aangepast.');
    expect(voices?.sentence).toBe(
      'Dit zijn de antwoorden van een team, met wat daarna is aangepast.',
    );
  });

  it('says of one respondent that it is one person, however they came in', () => {
    expect(said().whose?.class).toBe('one');
    const { answers, ...rest } = request;
    const alone = { ...rest, respondents: [{ role: 'it', answers: answers ?? {} }] };
    expect(findingsOf(assess(instrument, alone), alone, nl).whose?.class).toBe('one');
  });

  it.each<[Locale, string, string, string]>([
    ['nl', 'BE', 'generalDirector', 'Functie: algemeen directeur.'],
    ['nl', 'NL', 'generalDirector', 'Functie: gemeentesecretaris.'],
    ['nl', 'NL', 'alderman', 'Functie: wethouder.'],
    ['nl', 'other', 'generalDirector', 'Functie: hoogste ambtenaar.'],
    ['nl', 'BE', 'it', 'Functie: IT-verantwoordelijke.'],
    ['en', 'BE', 'mayor', 'Role: mayor.'],
    ['en', 'BE', 'it', 'Role: head of IT.'],
  ])('says in %s and the words of %s that one person answered as %s', async (...given) => {
    const [locale, country, role, sentence] = given;
    const asked = { ...request, role };
    const wording = await loadWording(locale, country);
    const findings = findingsOf(assess(instrument, asked), asked, wording);
    expect(findings.role?.sentence).toBe(sentence);
    expect(withoutAnswers(findings).role).toBeUndefined();
    expect(withoutAnswers(findings).whose?.sentence).toBe(findings.whose?.sentence);
  });

  it('says no role of whom gave none, of another one, or of a team', () => {
    expect(said().role).toBeUndefined();
    expect(said({ role: 'other' }).role).toBeUndefined();
    const interval = { low: 1, high: 2, point: 1, divided: false };
    expect(said({ role: 'mayor', intervals: { 'demand-it': interval } }).role).toBeUndefined();
    const { answers = {}, ...rest } = { ...request, role: 'mayor' };
    for (const members of [['it'], ['it', 'alderman']]) {
      const team = { ...rest, respondents: members.map((role) => ({ role, answers })) };
      expect(findingsOf(assess(instrument, team), team, nl).role).toBeUndefined();
    }
  });

  it('writes an abbreviation in a role as it is', () => {
    const signed = said({ signOffs: [{ role: 'it', on: '2027-03-02' }] }).signedOff;
    expect(signed?.sentence).toContain('door: IT-verantwoordelijke (');
  });
});
