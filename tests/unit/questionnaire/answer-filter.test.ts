import { describe, expect, it } from 'vitest';
import {
  type AnswerState,
  isNarrowed,
  NO_FILTER,
  passes,
} from '@/lib/session/answers/answer-filter';

const row = (text: string, ...states: AnswerState[]) => ({ text, states: new Set(states) });

describe('a list of answers', () => {
  it('is whole until it is narrowed', () => {
    expect(isNarrowed(NO_FILTER)).toBe(false);
    expect(isNarrowed({ state: null, words: '  ' })).toBe(false);
    expect(passes(row('Hoeveel uren?'), NO_FILTER)).toBe(true);
    expect(passes(row('', 'open'), { state: null, words: '  ' })).toBe(true);
  });

  it.each<[AnswerState | null, boolean]>([
    ['unsure', true],
    ['noted', true],
    ['open', false],
    [null, true],
  ])('is narrowed by what an answer is: %s', (state, expected) => {
    expect(passes(row('Hoeveel uren?', 'unsure', 'noted'), { state, words: '' })).toBe(expected);
  });

  it.each([
    ['UREN', true],
    ['financiele', true],
    ['college’s', true],
    ["college's uren", true],
    ['uren dossiers', false],
    ['ur.n', false],
    ['[', false],
  ])('is narrowed by word, without capitals or accents: %s', (words, expected) => {
    const text = 'Hoeveel uren? Financiële dienst, het college’s';
    expect(passes(row(text), { state: null, words })).toBe(expected);
  });

  it('is narrowed by both at once', () => {
    expect(passes(row('uren', 'open'), { state: 'open', words: 'weken' })).toBe(false);
    expect(passes(row('uren', 'open'), { state: 'unsure', words: 'uren' })).toBe(false);
  });
});
