import type { Locale } from '@/lib/i18n/locales';
import { evidenceBase } from '@/lib/instrument/texts/evidence';
import { modelTexts, type QuestionText, questionTexts } from '@/lib/instrument/texts/instrument';
import { CAPACITIES, NORMS, type Question } from '@/lib/model/types';
import { examples } from './examples';
import { instrument } from './instrument';

/** The whole instrument in one language, as the machine interface gives it. */
export async function describeInstrument(locale: Locale) {
  const [texts, questions, evidence, assessments] = await Promise.all([
    modelTexts(locale),
    questionTexts(locale),
    evidenceBase(),
    examples(locale),
  ]);
  return {
    version: instrument.version,
    locale,
    capacities: CAPACITIES,
    factors: instrument.factors.map((factor) => ({
      ...factor,
      title: texts.factors[factor.id as keyof typeof texts.factors].title,
    })),
    stations: instrument.stations.map(({ id, minutes, module }) => ({
      id,
      title: texts.stations[id as keyof typeof texts.stations].title,
      minutes,
      module,
    })),
    questions: instrument.questions.flatMap((question) => {
      const text = questions[question.id];
      return text ? [describeQuestion(question, text)] : [];
    }),
    evidence: evidence.map((item) => ({
      id: item.id,
      text: item[locale],
      seed: item.seed,
      ref: item.ref,
    })),
    norms: NORMS.map((id) => ({ id, title: texts.norms[id].title })),
    examples: assessments.map(({ id, title, request }) => ({ id, title, request })),
    referenceTasks: instrument.referenceTasks,
    team: instrument.team,
    assumptions: instrument.assumptions.map((assumption) => ({
      ...assumption,
      ...texts.assumptions[assumption.id as keyof typeof texts.assumptions],
    })),
  };
}

function describeQuestion(question: Question, text: QuestionText) {
  const { values, group, credit, needsTopMaturity, needsAudit, subsidy, capacity, ...rest } =
    question;
  return {
    ...rest,
    credit,
    needsTopMaturity,
    needsAudit,
    options: values.map((value) => ({
      value,
      label: text.options?.[String(value)]?.label ?? String(value),
      description: text.options?.[String(value)]?.description ?? '',
    })),
    title: text.title,
    help: text.help,
    why: text.why,
  };
}
