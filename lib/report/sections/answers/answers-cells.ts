import { fill } from '@/lib/i18n/fill';
import type { Origin } from '@/lib/model';
import type { AssessmentResult } from '@/lib/model/result';
import type { Answer, Question } from '@/lib/model/types';
import type { ReportContext } from '@/lib/report/context';
import type { Text } from '@/lib/report/types';
import { answerWords } from '@/lib/wording/answer';
import { percent } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** The answer, how it came about in a team, and the stated confidence. Never who answered what. */
export function answerCell(
  { request, wording }: ReportContext,
  question: Question,
  answer: Answer,
  origin: Origin | undefined,
): string {
  const words = wording.texts.report.sections.answers;
  const confidence = request.confidence?.[question.id];
  const texts = answerWords(wording, question, answer);
  const sure =
    confidence === undefined
      ? ''
      : ` (${fill(words.confidence, { share: percent(wording, confidence) })})`;
  return [`${texts}${sure}`, ...(origin ? [wording.texts.model.origins[origin]] : [])].join('\n');
}

/** The question, and where its answer counts. */
export function questionCell(context: ReportContext, question: Question): Text {
  const weight = weightOf(context, question);
  const title = titles.question(context.wording, question.id);
  return weight ? [title, { emphasis: ` ${weight}` }] : [title];
}

/** Where a measurement counts, with its weight on that side of the factor. */
function weightOf({ result, wording }: ReportContext, question: Question): string {
  const texts = wording.texts.report.sections.answers;
  return result.factors
    .flatMap(({ id, trace }) =>
      trace.flatMap(({ question: asked, part, weight }) =>
        asked === question.id && isMeasured(part)
          ? fill(texts.weight, {
              factor: titles.factor(wording, id),
              part: texts.parts[part],
              weight: percent(wording, weight),
            })
          : [],
      ),
    )
    .join('; ');
}

type Part = AssessmentResult['factors'][number]['trace'][number]['part'];

const isMeasured = (part: Part): part is 'demand' | 'supply' | 'planned' =>
  part === 'demand' || part === 'supply' || part === 'planned';
