import { describe, expect, it } from 'vitest';
import type { ChangeNote } from '@/lib/draft/change-note';
import { openDraft } from '@/lib/draft/migration/migrate';
import { locales } from '@/lib/i18n/locales';
import { earlierQuestions } from '@/lib/instrument/texts/earlier-questions';
import { questionTexts } from '@/lib/instrument/texts/instrument';
import { questionnaireTexts } from '@/lib/instrument/texts/questionnaire';
import { changeLine } from '@/lib/session/wording/change-line';
import { sampleDraft } from './drafts';

const words = {
  texts: questionnaireTexts('nl'),
  questions: await questionTexts('nl'),
  earlier: await earlierQuestions('nl'),
};
const before = words.earlier['1.0.0'] ?? {};

/** What is told of a draft of version 1.0.0 with these answers. */
function told(request: object): string[] {
  const opened = openDraft({ ...sampleDraft(), instrumentVersion: '1.0.0', request });
  if (!opened.ok) throw new Error(opened.reason);
  return opened.draft.changes
    .filter(({ kind }) => kind !== 'added')
    .map((note) => changeLine(note, words));
}

describe('what became of an answer', () => {
  it('is told with the question and the answer in the words of then', () => {
    const old = before['demand-profiles'];
    const [line] = told({ answers: { 'demand-profiles': 3 } });
    expect(line).toContain(words.questions['demand-profiles']?.title);
    expect(line).toContain(`‘${old?.title}’`);
    expect(line).toContain(old?.options?.['3']);
  });

  it('names the question that asks something else in its place', () => {
    const [line] = told({ answers: { 'demand-room': 'unknown' } });
    expect(line).toContain(words.questions['demand-start-advance']?.title);
    expect(line).toContain(before['demand-room']?.title);
    expect(line).toContain('Weet ik niet');
  });

  it('gives a text that has no place any more', () => {
    const [line] = told({ answers: { 'construct-replaces': 'Het papieren register' } });
    expect(line).toContain(before['construct-replaces']?.title);
    expect(line).toContain('Het papieren register');
  });

  it('does not give what a member answered', () => {
    const respondents = [{ role: 'mayor', answers: { 'demand-room': 4, 'demand-funding': 4 } }];
    const lines = told({ respondents });
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toContain(before['demand-room']?.options?.['4']);
    expect(lines.join()).not.toContain(before['demand-funding']?.options?.['4']);
  });

  it('is told of what no version knows, of other questions, and of a round that is lost', () => {
    const note = (change: Partial<ChangeNote>): ChangeNote => ({
      kind: 'removed',
      question: 'gone',
      detail: 'notValid',
      ...change,
    });
    const { changes } = words.texts;
    expect(changeLine(note({ value: 1 }), words)).toBe(
      'Een vraag die niet meer bestaat (gone), met uw antwoord: 1',
    );
    expect(changeLine(note({ kind: 'otherQuestions' }), words)).toBe(changes.otherQuestions);
    expect(changeLine(note({ part: 'rounds' }), words)).toBe(changes.round);
  });

  it('has words for the same questions and values in every language', async () => {
    const shape = async (locale: (typeof locales)[number]) =>
      JSON.stringify(await earlierQuestions(locale), (key, value) =>
        typeof value === 'string' ? (value === '' ? key : 'text') : value,
      );
    for (const locale of locales) expect(await shape(locale)).toBe(await shape('nl'));
  });
});
