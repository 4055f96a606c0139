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
  { request, speech }: ReportContext,
  question: Question,
  answer: Answer,
  origin: Origin | undefined,
): string {
  const words = speech.texts.report.sections.answers;
  const confidence = request.confidence?.[question.id];
  const said = answerWords(speech, question, answer);
  const sure =
    confidence === undefined
      ? ''
      : ` (${fill(words.confidence, { share: percent(speech, confidence) })})`;
  return [`${said}${sure}`, ...(origin ? [speech.texts.model.origins[origin]] : [])].join('\n');
}

/** The question, and where its answer counts. */
export function questionCell(context: ReportContext, question: Question): Text {
  const weight = weightOf(context, question);
  const title = titles.question(context.speech, question.id);
  return weight ? [title, { emphasis: ` ${weight}` }] : [title];
}

/** Where a measurement counts, with its weight on that side of the factor. */
function weightOf({ result, speech }: ReportContext, question: Question): string {
  const words = speech.texts.report.sections.answers;
  return result.factors
    .flatMap(({ id, trace }) =>
      trace.flatMap(({ question: asked, part, weight }) =>
        asked === question.id && isMeasured(part)
          ? fill(words.weight, {
              factor: titles.factor(speech, id),
              part: words.parts[part],
              weight: percent(speech, weight),
            })
          : [],
      ),
    )
    .join('; ');
}

type Part = AssessmentResult['factors'][number]['trace'][number]['part'];

const isMeasured = (part: Part): part is 'demand' | 'supply' | 'planned' =>
  part === 'demand' || part === 'supply' || part === 'planned';
