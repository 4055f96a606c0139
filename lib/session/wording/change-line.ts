import type { ChangeNote } from '@/lib/draft/change-note';
import { QUESTION_CHANGES } from '@/lib/draft/migration/question-changes';
import { fill } from '@/lib/i18n/fill';
import { questionById } from '@/lib/instrument/questions';
import type { EarlierQuestion, EarlierQuestions } from '@/lib/instrument/texts/earlier-questions';
import type { QuestionTexts } from '@/lib/instrument/texts/instrument';
import type { QuestionnaireTexts } from '@/lib/instrument/texts/questionnaire';
import type { JsonValue } from '@/lib/json/json-value';
import type { Question } from '@/lib/model/types';
import { UNKNOWN } from '@/lib/model/unknown';

export interface ChangeWords {
  texts: Pick<QuestionnaireTexts, 'changes' | 'page'>;
  /** The words of the questions in `questionOfNote`. */
  questions: QuestionTexts;
  earlier: EarlierQuestions;
}

/** The question of today that a note is about, if there is one. */
export function questionOfNote({ kind, question, detail }: ChangeNote): Question | undefined {
  const replaced = QUESTION_CHANGES.map((changes) => changes.replaced?.[question]);
  return questionById(
    kind === 'renamed' ? detail : (replaced.findLast((id) => id !== undefined) ?? question),
  );
}

/** What became of an answer, in one sentence. */
export function changeLine(note: ChangeNote, words: ChangeWords): string {
  const { kind, question, part } = note;
  const { changes: texts } = words.texts;
  const title = words.questions[questionOfNote(note)?.id ?? '']?.title;
  if (kind === 'otherQuestions') return texts.otherQuestions;
  if (kind !== 'removed') return fill(texts[kind], { question: title ?? question });
  return part === 'rounds' ? texts.round : setAside(note, title, words);
}

/** That an answer was set aside, with its words of then where they are known. */
function setAside(note: ChangeNote, title: string | undefined, words: ChangeWords): string {
  const { question, detail, part, value, version } = note;
  const { changes: texts } = words.texts;
  const before = words.earlier[version ?? '']?.[question];
  const told = part === 'consensus' ? agreedIn(value) : value;
  const given = told === undefined ? undefined : inWords(told, before, words);
  if (detail === 'meaningChanged' && title) {
    return before && given !== undefined
      ? fill(texts.askedAgainWas, { question: title, before: before.title, value: given })
      : fill(texts.askedAgain, { question: title });
  }
  if (before) {
    return given === undefined
      ? fill(texts.goneWithout, { before: before.title })
      : fill(texts.gone, { before: before.title, value: given });
  }
  if (title) return fill(texts.removed, { question: title });
  // Values of members' answers are not kept.
  return given === undefined
    ? fill(texts.removedWithout, { id: question })
    : fill(texts.removedUnknown, { id: question, value: given });
}

const agreedIn = (value: JsonValue | undefined): JsonValue | undefined =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? value.value : value;

function inWords(
  value: JsonValue,
  before: EarlierQuestion | undefined,
  { texts }: ChangeWords,
): string {
  return [value]
    .flat()
    .map((one) => {
      const text = typeof one === 'object' ? JSON.stringify(one) : String(one);
      return one === UNKNOWN ? texts.page.unknown : (before?.options?.[text] ?? text);
    })
    .join(', ');
}
