import type { Material } from '@/lib/formats/material';
import { fill } from '@/lib/i18n/fill';
import { instrument } from '@/lib/instrument/instrument';
import { evidenceOf } from '@/lib/instrument/question-evidence';
import { referencesTo } from '@/lib/instrument/texts/evidence';
import { hidden } from '@/lib/model';
import type { Combined } from '@/lib/model/team/team';
import type { Answer, Question } from '@/lib/model/types';
import { UNKNOWN } from '@/lib/model/unknown';
import { answerWords } from '@/lib/wording/answer';
import { titles } from '@/lib/wording/titles';
import { numberCell } from './cells';
import type { Cell, Sheet } from './sheet';

/**
 * Every answer with its level, whether it is sure, and the sources that its question rests on. Only in a
 * copy for readers who get the answers, as are its notes.
 */
export function answersSheet(material: Material): Sheet {
  const { answered, texts } = material;
  const { answers } = texts;
  return {
    title: texts.sheets.answers,
    namesStay: true,
    columns: [
      { header: answers.question, width: 60 },
      { header: answers.station, width: 22 },
      { header: answers.answer, width: 50 },
      { header: answers.level, width: 10, align: 'right' },
      { header: answers.sure, width: 12 },
      { header: answers.origin, width: 34 },
      { header: texts.sheets.note, width: 60 },
      { header: answers.source, width: 34 },
    ],
    rows: answered ? rowsOf(material, answered) : [],
  };
}

function rowsOf(material: Material, answered: Combined): Cell[][] {
  const unreachable = hidden(instrument.questions, answered.answers);
  return instrument.questions
    .filter(({ id }) => !unreachable.has(id))
    .flatMap((question) => {
      const answer = answered.answers[question.id];
      const note = material.request.notes?.[question.id]?.trim() ?? '';
      return answer === undefined && !note ? [] : [row(material, answered, question, answer, note)];
    });
}

function row(
  material: Material,
  answered: Combined,
  question: Question,
  answer: Answer | undefined,
  note: string,
): Cell[] {
  const { wording, evidence } = material;
  return [
    titles.question(wording, question.id),
    titles.station(wording, question.station),
    answer === undefined ? '' : answerWords(wording, question, answer),
    question.kind === 'scale' && typeof answer === 'number'
      ? numberCell(wording, answer, Number.isInteger(answer) ? 0 : 2)
      : '',
    answer === undefined ? '' : sureness(material, question, answer),
    origin(material, answered, question),
    note,
    referencesTo(wording.texts.sources, evidence, evidenceOf(question.id)),
  ];
}

/** Of a team nobody in particular is unsure. */
function sureness({ request, result, texts }: Material, { id }: Question, answer: Answer): string {
  if (result.team || answer === UNKNOWN) return '';
  const { isSure, isUnsure } = texts.answers;
  return request.unsure?.includes(id) ? isUnsure : isSure;
}

/** How a team came to an answer, and that the cost table comes in its place. Never who answered what. */
function origin(
  { result, wording }: Material,
  { intervals }: Combined,
  question: Question,
): string {
  const texts = wording.texts.report.sections.answers;
  const { team, costs } = result;
  if (question.id === PROMISED && costs?.band) return texts.replaced;
  if (team?.settled.includes(question.id)) return texts.settled;
  const interval = intervals.get(question.id);
  if (!team || !interval?.divided) return '';
  return fill(texts.split, {
    low: answerWords(wording, question, interval.low),
    high: answerWords(wording, question, interval.high),
  });
}

/** The answer that a cost table replaces. */
const PROMISED = 'demand-funding-promised';
