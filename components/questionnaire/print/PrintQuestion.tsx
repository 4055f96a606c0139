import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import type { QuestionTexts } from '@/lib/instrument/texts/instrument';
import type { QuestionnaireNames, QuestionnaireTexts } from '@/lib/instrument/texts/questionnaire';
import type { Reading } from '@/lib/model/effort';
import type { Condition, Question } from '@/lib/model/types';

/** The words that the list of all questions takes. */
export interface PrintWords {
  texts: QuestionnaireTexts;
  names: QuestionnaireNames;
  questions: QuestionTexts;
  locale: Locale;
  reading: Reading;
}

/** The questions that decide whether another one is asked. */
function gatesOf(condition: Condition): string[] {
  if ('question' in condition) return [condition.question];
  return ('all' in condition ? condition.all : condition.any).flatMap(gatesOf);
}

interface PrintQuestionProps {
  question: Question;
  words: PrintWords;
  /** "h3" for a single question, "h4" within a group. */
  as: 'h3' | 'h4';
}

/** One question in the printable list: its levels, why it is asked, who may know the answer. */
export function PrintQuestion({ question, words, as: Heading }: PrintQuestionProps) {
  const { texts, names, questions } = words;
  const text = questions[question.id];
  if (!text) return null;
  const role = (names.roles as Record<string, string>)[question.ask] ?? '';
  const gates = question.showIf ? gatesOf(question.showIf) : [];
  const gateTitles = gates.map((id) => `‘${questions[id]?.title ?? id}’`).join(', ');
  const remarks = [
    question.kind === 'multi' && texts.print.multiple,
    question.kind === 'text' && texts.print.text,
    gateTitles && fill(texts.print.only, { question: gateTitles }),
    role && fill(texts.print.ask, { role }),
  ].filter(Boolean);

  return (
    <div className="mt-8 max-w-measure break-inside-avoid">
      <Heading id={question.id} className="text-base font-semibold">
        {text.title}
        {question.quickCheck && (
          <span className="ml-2 border border-control px-2 text-sm font-normal whitespace-nowrap text-ink-soft">
            {texts.print.quick}
          </span>
        )}
      </Heading>
      {text.help && <p className="mt-1 text-ink-soft">{text.help}</p>}
      {question.values.length > 0 && (
        <ul className="mt-2 border-t border-rule">
          {question.values.map((value) => (
            <li key={value} className="flex gap-3 border-b border-rule py-1.5">
              <span
                aria-hidden="true"
                className={`mt-1.5 size-4 shrink-0 border border-control ${question.kind === 'multi' ? '' : 'rounded-full'}`}
              />
              <span>
                {text.options?.[value]?.label ?? value}
                {text.options?.[value]?.description && (
                  <span className="block text-sm text-ink-soft">
                    {text.options[value].description}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {remarks.length > 0 && <p className="mt-2 text-sm text-ink-soft">{remarks.join(' ')}</p>}
      {text.why && (
        <p className="mt-1 text-sm text-ink-soft">{fill(texts.print.why, { why: text.why })}</p>
      )}
    </div>
  );
}
