import { type Findings, sentencesOf, withoutAnswers } from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';
import type { Template } from '@/lib/i18n/template';

/** What a mail says of a result: nothing that may not be published. */
const WHOLE = [
  'verdict',
  'advice',
  'norm',
  'capacity.administrative',
  'capacity.financial',
  'capacity.policy',
  'costs',
  'conditions',
  'refusal',
  'review',
  'whose',
];

/** What is left of it in an address that opens a mail program: some take no more than 2,000 signs. */
const SHORT = ['verdict', 'advice', 'whose'];

interface ShareMail {
  template: Template<'municipality' | 'task' | 'sentences' | 'how'>;
  municipality: string;
  task: string;
  /** How to come by the rest. */
  how: string;
}

/** The text of a mail about a result: all of it to copy, and a short one to open in a mail program. */
export function shareMail(
  findings: Findings,
  { template, ...values }: ShareMail,
): { whole: string; short: string } {
  const told = withoutAnswers(findings);
  const text = (ids: readonly string[]) =>
    fill(template, {
      ...values,
      sentences: sentencesOf(told, ids)
        .map((sentence) => `- ${sentence}`)
        .join('\n'),
    });
  return { whole: text(WHOLE), short: text(SHORT) };
}
