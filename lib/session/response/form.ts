import * as z from 'zod/mini';
import { MOST_REMARKS } from '@/lib/collecting/responses/schema';
import type { ResponseChoices } from '@/lib/collecting/responses/types';
import { SHARINGS } from '@/lib/consultation/types';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import { readDate } from '@/lib/i18n/reading';
import { LONGEST_LINE, LONGEST_NOTE } from '@/lib/instrument/schema/limits';
import type { QuestionnaireTexts } from '@/lib/instrument/texts/questionnaire';
import type { ResponseTexts } from '@/lib/instrument/texts/response';

/** What a person fills in to make a response; days as they are typed. */
export interface ResponseValues {
  /** `ResponseChoices['kind']`. */
  responseKind: string;
  /** Who answers, where it is asked: with remarks only, or where no municipality says it. */
  bodyName: string;
  proposalTitle: string;
  proposalVersion: string;
  sharing: string;
  answerState: string;
  decidedBy: string;
  decidedOn: string;
  decisionReference: string;
  signerRole: string;
  signerName: string;
  /** As text, which a form keeps on the device: see `remarksIn`. */
  remarks: string;
}

/** A remark as it is being written. */
export interface RemarkValues {
  point: string;
  text: string;
  quote: boolean;
}

const remarksSchema = z.array(
  z.object({ point: z.string(), text: z.string(), quote: z.boolean() }),
);

/** The remarks that a form holds as text. */
export function remarksIn(text: string): RemarkValues[] {
  try {
    return remarksSchema.parse(JSON.parse(text));
  } catch {
    return [];
  }
}

/** What is wrong with the text of a remark, if anything is. */
export function remarkFault({ text }: RemarkValues, { texts, errors }: Omit<Words, 'locale'>) {
  if (text.trim() === '') return texts.remarks.missing;
  if (text.length <= LONGEST_NOTE) return undefined;
  return fill(errors.noteTooLong, { limit: LONGEST_NOTE });
}

/** Of the kinds of response, those that somebody can make. */
export const MADE_KINDS = ['assessed', 'remarksOnly'] as const satisfies ResponseChoices['kind'][];

interface Words {
  texts: ResponseTexts['make'];
  errors: QuestionnaireTexts['errors'];
  locale: Locale;
}

/**
 * What is asked of what a person fills in, with the message where it is missing.
 *
 * @param answered Whether the assessment holds any answer.
 * @param nameless Whether a name is needed with answers as well: no municipality gives one.
 */
export function responseValuesSchema(
  { texts, errors, locale }: Words,
  { answered, nameless = false }: { answered: boolean; nameless?: boolean },
) {
  const tooLong = fill(errors.lineTooLong, { limit: LONGEST_LINE });
  const line = z.string().check(z.maxLength(LONGEST_LINE, tooLong));
  const needed = (message: string) => line.check(z.refine((text) => text.trim() !== '', message));
  const isEmptyOrDay = (text: string) => readDate(locale, text).kind !== 'unreadable';
  return z
    .object({
      responseKind: z
        .string()
        .check(z.refine((kind) => kind !== 'assessed' || answered, texts.kind.unanswered)),
      bodyName: line,
      proposalTitle: needed(texts.proposalMissing),
      proposalVersion: line,
      sharing: z
        .string()
        .check(
          z.refine(
            (value) => (SHARINGS as readonly string[]).includes(value),
            texts.sharing.missing,
          ),
        ),
      answerState: z.string(),
      decidedBy: line,
      decidedOn: z.string().check(z.refine(isEmptyOrDay, errors.date)),
      decisionReference: line,
      signerRole: needed(texts.roleMissing),
      signerName: line,
      remarks: z.string().check(
        z.refine(
          (text) =>
            remarksIn(text)
              .slice(0, MOST_REMARKS)
              .every((remark) => !remarkFault(remark, { texts, errors })),
          texts.remarks.missing,
        ),
      ),
    })
    .check(
      z.refine(
        ({ responseKind, bodyName }) =>
          (responseKind !== 'remarksOnly' && !nameless) || bodyName.trim() !== '',
        { path: ['bodyName'], message: texts.bodyMissing },
      ),
      z.refine(
        ({ responseKind, remarks }) =>
          responseKind !== 'remarksOnly' || remarksIn(remarks).length > 0,
        { path: ['remarks'], message: texts.remarks.none },
      ),
      z.refine(
        ({ answerState, decidedBy }) => answerState !== 'decided' || decidedBy.trim() !== '',
        {
          path: ['decidedBy'],
          message: texts.byMissing,
        },
      ),
    );
}

/** What was filled in, as a response holds it. */
export function choicesOf(values: ResponseValues, locale: Locale): ResponseChoices {
  const day = readDate(locale, values.decidedOn);
  const said = (text: string) => text.trim() || undefined;
  const version = said(values.proposalVersion);
  const reference = said(values.decisionReference);
  const name = said(values.signerName);
  const decided = values.answerState === 'decided';
  return {
    proposal: { title: values.proposalTitle.trim(), ...(version && { version }) },
    kind: values.responseKind === 'remarksOnly' ? 'remarksOnly' : 'assessed',
    sharing: values.sharing as ResponseChoices['sharing'],
    state: decided ? 'decided' : 'administrative',
    signedBy: { role: values.signerRole, ...(name && { name }) },
    ...(decided && {
      decision: {
        by: values.decidedBy.trim(),
        ...(day.kind === 'read' && { on: day.value }),
        ...(reference && { reference }),
      },
    }),
    remarks: remarksIn(values.remarks).map(({ point, text, quote }) => ({
      point: point.trim().slice(0, LONGEST_LINE) || null,
      text: text.trim(),
      quote,
    })),
  };
}
