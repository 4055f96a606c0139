import type { Locale } from '@/lib/i18n/locales';
import { UNSTATED } from '@/lib/instrument/countries';
import { readingIn, stationEffort } from '@/lib/instrument/effort';
import { examples } from '@/lib/instrument/examples';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import { instrument } from '@/lib/instrument/instrument';
import { evidenceOf } from '@/lib/instrument/question-evidence';
import { evidenceTexts, sourceTexts } from '@/lib/instrument/texts/evidence';
import {
  type ModelTexts,
  modelTexts,
  type QuestionText,
  type QuestionTexts,
  questionTexts,
} from '@/lib/instrument/texts/instrument';
import { toldMinutes } from '@/lib/model/effort';
import { CAPACITIES, type Factor, NORMS, type Question } from '@/lib/model/types';
import type { Description } from './description-schema';

/** The words of one thing of the instrument; the content check sees to it that they are there. */
function wordsOf<Words>(texts: Record<string, Words>, id: string): Words {
  const words = texts[id];
  if (words === undefined) throw new Error(`No words for "${id}".`);
  return words;
}

/** The whole instrument in one language and the words of one country, as the machine interface gives it. */
export async function describeInstrument(locale: Locale, country = UNSTATED): Promise<Description> {
  const [texts, questions, reading, evidence, assessments] = await Promise.all([
    modelTexts(locale, country),
    questionTexts(locale, country),
    readingIn(locale),
    describeEvidence(locale),
    examples(locale),
  ]);
  const { version, stations, rules, measures, assumptions, flags, notes } = instrument;
  return {
    version,
    fingerprints: FINGERPRINTS,
    locale,
    capacities: [...CAPACITIES],
    factors: instrument.factors.map((factor) => describeFactor(factor, texts)),
    rules: rules.map((rule) => ({ ...rule, title: texts.rules[rule.id].title })),
    stations: stations.map(({ id, module }) => ({
      id,
      title: wordsOf(texts.stations, id).title,
      minutes: toldMinutes(stationEffort(reading, id)),
      module,
    })),
    questions: describeQuestions(questions),
    measures: measures.map((measure) => ({
      ...measure,
      title: wordsOf(texts.measures, measure.id).title,
    })),
    flags: flags.map((flag) => ({ ...flag, title: wordsOf(texts.flags, flag.id).title })),
    notes: notes.map((note) => ({ ...note, text: wordsOf(texts.notes, note.id).text })),
    evidence,
    norms: NORMS.map((id) => ({ id, title: texts.norms[id].title })),
    pooling: instrument.pooling,
    planned: instrument.planned,
    team: instrument.team,
    referenceTasks: instrument.referenceTasks.map((task) => ({
      ...task,
      title: wordsOf(texts.referenceTasks, task.id).title,
    })),
    maturity: instrument.maturity,
    examples: assessments.map(({ id, title, request }) => ({ id, title, request })),
    assumptions: assumptions.map((assumption) => ({
      ...assumption,
      ...wordsOf(texts.assumptions, assumption.id),
    })),
  };
}

const describeFactor = (factor: Factor, { factors, requirements }: ModelTexts) => ({
  ...factor,
  title: wordsOf(factors, factor.id).title,
  requirements: factor.requirements.map((requirement) => ({
    ...requirement,
    title: wordsOf<{ title: string }>(requirements, requirement.id).title,
  })),
});

/** Findings with the source as a reader finds it: its short and full name, and the place in it. */
async function describeEvidence(locale: Locale): Promise<Description['evidence']> {
  const [evidence, { names, full }] = await Promise.all([
    evidenceTexts(locale),
    sourceTexts(locale),
  ]);
  return [...evidence].map(([id, { text, seed, work, places, reference }]) => ({
    id,
    text,
    source: { id: seed, name: wordsOf(names, seed), full: wordsOf(full, seed), work },
    places,
    ref: reference,
  }));
}

const describeQuestions = (texts: QuestionTexts) =>
  instrument.questions.map((question) => describeQuestion(question, wordsOf(texts, question.id)));

function describeQuestion(question: Question, { title, help, why, options }: QuestionText) {
  const { values, intervals, ...rest } = question;
  return {
    ...rest,
    evidence: [...evidenceOf(question.id)],
    title,
    help: help ?? '',
    why,
    options: values.map((value) => {
      const { label = String(value), description = '' } = options?.[String(value)] ?? {};
      const interval = intervals?.[String(value)];
      return { value, label, description, ...(interval && { interval }) };
    }),
  };
}
