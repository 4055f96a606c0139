import type { Question } from './types';

/** Words that somebody who fills in a form reads in a minute. */
const WORDS_A_MINUTE = 200;
/** Seconds that deciding on an answer and giving it takes, once it has been read. */
const SECONDS_AN_ANSWER = 12;

/** The words of a question as far as they are read before it is answered; why it is asked is not. */
export interface ReadText {
  title: string;
  help?: string;
  options?: Record<string, { label: string; description?: string }>;
}

/**
 * How many words there are to read, per question and per page (`station/page`). The title of a page, and what all
 * its questions say alike, one help or one set of options, is read once and counts with the page.
 */
export interface Reading {
  questions: Record<string, number>;
  pages: Record<string, number>;
  /** Answers that a page of facts takes; of other pages its questions tell. */
  answers: Record<string, number>;
}

/** A page that asks for facts: what is read on it, and how many answers it takes. */
export interface ReadForm {
  texts: readonly string[];
  answers: number;
}

/** What pages say, by `station/page`. */
interface ReadPages {
  forms?: Record<string, ReadForm>;
  titles?: Readonly<Record<string, string>>;
}

/** Something to fill in: the words to read for it and the answers to give. */
export interface Effort {
  words: number;
  answers: number;
}

/** The number of words in a text: whatever stands between spaces and holds a letter or a digit. */
export const wordsIn = (text = ''): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const optionsOf = ({ options = {} }: ReadText): string =>
  Object.values(options)
    .map(({ label, description = '' }) => `${label} ${description}`)
    .join('\n');

/** What all of several texts say alike, if there are several. */
function shared(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  return others.length > 0 && others.every((text) => text === first) ? first : '';
}

/** The key of a page in a `Reading`. */
const pageKey = ({ station, page }: Pick<Question, 'station' | 'page'>): string =>
  `${station}/${page}`;

/**
 * Counts the words of questions and their pages. By `station/page`: `forms` are the pages that ask for facts,
 * `titles` those of pages whose questions share one. Questions without a text count as empty.
 */
export function readingOf(
  questions: readonly Pick<Question, 'id' | 'station' | 'page'>[],
  texts: Record<string, ReadText>,
  { forms = {}, titles = {} }: ReadPages = {},
): Reading {
  const reading: Reading = { questions: {}, pages: {}, answers: {} };
  for (const [key, form] of Object.entries(forms)) {
    reading.pages[key] = wordsIn(form.texts.join(' '));
    reading.answers[key] = form.answers;
  }
  const pages = new Map<string, { id: string }[]>();
  for (const question of questions) {
    const key = pageKey(question);
    pages.set(key, [...(pages.get(key) ?? []), question]);
  }
  for (const [key, list] of pages) {
    const own = list.map(({ id }) => ({ id, text: texts[id] ?? { title: '' } }));
    const help = shared(own.map(({ text }) => text.help ?? ''));
    const options = shared(own.map(({ text }) => optionsOf(text)));
    reading.pages[key] =
      (reading.pages[key] ?? 0) + wordsIn([titles[key], help, options].join(' '));
    for (const { id, text } of own) {
      const rest = [help ? '' : text.help, options ? '' : optionsOf(text)];
      reading.questions[id] = wordsIn(text.title) + wordsIn(rest.join(' '));
    }
  }
  return reading;
}

/** What it takes to read and answer questions, and to fill in pages of facts (`station/page`). */
export function effortOf(
  reading: Reading,
  questions: readonly Pick<Question, 'id' | 'station' | 'page'>[],
  forms: readonly string[] = [],
): Effort {
  const pages = new Set([...questions.map(pageKey), ...forms]);
  const sum = (counts: readonly (number | undefined)[]) =>
    counts.reduce<number>((total, count = 0) => total + count, 0);
  return {
    words:
      sum(questions.map(({ id }) => reading.questions[id])) +
      sum([...pages].map((key) => reading.pages[key])),
    answers: questions.length + sum(forms.map((key) => reading.answers[key])),
  };
}

/** Minutes that an effort takes, not rounded. */
export const minutesOf = ({ words, answers }: Effort): number =>
  words / WORDS_A_MINUTE + (answers * SECONDS_AN_ANSWER) / 60;

/** Minutes as they are told: whole, and never none for something that is left to do. */
export const toldMinutes = (effort: Effort): number =>
  effort.answers === 0 ? 0 : Math.max(1, Math.round(minutesOf(effort)));
