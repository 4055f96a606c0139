import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { assess } from '@/lib/model';
import type { AssessRequest } from '@/lib/model/types';
import { managementTeam, teamRequest } from '@/tests/support/model/team';
import { reportOf, sectionOf, stringsOf } from './support';

/**
 * Four members of whom two answered everything, an initiative among it, and two hardly anything: nothing
 * that the two answered may be called unknown, not filled in, or not there.
 */
const few = { 'context-ambition': 3 };
const [mayor, alderman, director, it_] = [0, 1, 4, 7].map((at) => managementTeam[at]!);
const fourOf = (changes: Partial<AssessRequest> = {}) =>
  teamRequest({
    respondents: [{ ...mayor!, answers: few }, { ...alderman!, answers: few }, director!, it_!],
    consensus: {},
    ...changes,
  });

const UNTRUE = {
  nl: [
    /\bonbekend\b/i,
    /niet bekend/,
    /niet ingevuld\b(?! is\b)/,
    /niets ingevuld/,
    /niet of maar deels/,
    /overweegt (geen|voor deze taak geen)/,
    /geen digitaal initiatief/,
    /Nog niet beantwoord/,
    /ligt overal dicht bij/,
    /initiatief vraagt (tijdens de invoering )?(één|twee)/,
  ],
  en: [
    /\bunknown\b/i,
    /not known/,
    /not filled in\b/,
    /nothing is filled in/i,
    /considers no cooperation/,
    /not considering a digital/,
    /Not answered yet/,
    /lies close to the profile of .* everywhere/,
    /initiative (itself )?asks (one|two)/,
  ],
} as const;

/** What nobody of this team filled in, and what may be called so. */
const NOBODY_GAVE = ['people'];

/** Facts about the task that nobody gave; general texts; sentences about measures. */
const GENERAL = ['guide', 'task', 'plan', 'method', 'assumptions', 'sources'];

describe.each(['nl', 'en'] as const)('a team of four of whom two answered: %s', (locale) => {
  it.each(['working', 'publication'] as const)('is told no untruth in a %s copy', async (copy) => {
    const { report, findings } = await reportOf(fourOf({ locale }), copy);
    const notGiven = NOBODY_GAVE.flatMap((id) => findings[id]?.sentence ?? []);
    const all = [
      ...Object.values(findings).flatMap((finding) => finding?.sentence ?? []),
      ...report.sections
        .filter(({ id }) => !GENERAL.includes(id))
        .flatMap((section) => stringsOf(section)),
    ];
    const said = all.filter((sentence) => !notGiven.includes(sentence));
    expect(said.length).toBeGreaterThan(150);
    for (const untrue of UNTRUE[locale]) {
      expect(said.filter((sentence) => untrue.test(sentence))).toEqual([]);
    }
    expect(findings.initiative?.class).toBe('tooFew');
    expect(findings.pooling?.class).toBe('tooFew');
    expect(findings.views?.class).toBe('tooFew');
    expect(findings.provided?.class).toBe('tooFew');
    expect(findings.reference?.class).toBe('tooFew');
  });

  it('lists what is not counted among its answers', async () => {
    const { report, wording } = await reportOf(fourOf({ locale }));
    const answers = stringsOf(sectionOf(report, 'answers'));
    const { tooFew } = wording.texts.findings;
    expect(answers.filter((text) => text === tooFew).length).toBeGreaterThan(100);
  });

  it('keeps the facts and the words of whoever coordinates', async () => {
    const answers = {
      'construct-considered': 'concrete',
      'construct-what': 'Een gedeeld loket met de buren.',
      'decide-stop': 'De papieren nieuwsbrief.',
      'context-benefit': 'Sneller een antwoord voor huurders.',
    };
    const { report, findings, result } = await reportOf(fourOf({ locale, answers }));
    expect(result.initiative).toBe('concrete');
    expect(findings.initiative?.class).toBe('concrete');
    const said = stringsOf(report.sections).join('\n');
    for (const id of ['construct-what', 'decide-stop', 'context-benefit'] as const) {
      expect(said).toContain(answers[id]);
    }
    const published = await reportOf(fourOf({ locale, answers }), 'publication');
    expect(stringsOf(published.report.sections).join('\n')).not.toContain('gedeeld loket');
  });
});

describe.each(['nl', 'en'] as const)('what a member wrote in confidence: %s', (locale) => {
  it('is not called unwritten', async () => {
    const wrote = { 'context-benefit': 'Sneller.', 'decide-stop': 'De nieuwsbrief.' };
    const respondents = (fourOf().respondents ?? []).map((one, at) =>
      at === 3 ? { ...one, answers: { ...one.answers, ...wrote } } : one,
    );
    const { findings } = await reportOf(fourOf({ locale, respondents }));
    expect(findings.benefit?.class).toBe('notOpenly');
    expect(findings.stops?.class).toBe('notOpenly');
  });
});

describe('the answers of a member who was not asked to answer openly', () => {
  it('are left out, facts and words alike', () => {
    const { team, initiative } = assess(instrument, fourOf());
    expect(initiative).toBeNull();
    expect(team?.states).toContainEqual({ question: 'construct-considered', state: 'tooFew' });
  });

  it('count for a fact that was answered openly', () => {
    const confidential = { assigned: ['construct-considered'] };
    const { team, initiative } = assess(instrument, fourOf({ confidential }));
    expect(initiative).toBe('concrete');
    expect(team?.states).toContainEqual({ question: 'construct-considered', state: 'agreed' });
  });
});
