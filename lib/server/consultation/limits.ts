import type { ConsultationInput } from '@/lib/consultation/types';
import type { ConsultationIssue } from './job';

/** Largest body with a consultation, in bytes. */
export const LARGEST_CONSULTATION = 16_000_000;

/** Most responses that the machine interface reads; the app itself reads more. */
export const MOST_RESPONSES = 3_000;

/** Most responses times combinations of packages among which the smallest is looked for. */
export const MOST_COMBINED = 300_000;

/** Points of reading one response: a few thousand a minute keep a core busy for seconds. */
export const RESPONSE_COST = 1;

/** What is too much, once the shape is right. */
export function limitIssues({
  responses,
  packages = [],
  smallest,
}: ConsultationInput): ConsultationIssue[] {
  const issue = (path: string, message: string): ConsultationIssue[] => [
    { code: 'custom', path: [path], message, missing: false },
  ];
  return [
    ...(responses.length > MOST_RESPONSES ? issue('responses', 'too_many_responses') : []),
    ...(smallest && responses.length * 2 ** packages.length > MOST_COMBINED
      ? issue('smallest', 'too_many_combinations')
      : []),
  ];
}
