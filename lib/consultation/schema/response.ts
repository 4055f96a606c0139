import * as z from 'zod/mini';
import { RESPONSE_KINDS, RESPONSE_STATES, type Response, SHARINGS } from '@/lib/consultation/types';
import {
  answersSchema,
  intervalsSchema,
  municipalitySchema,
  scoredCostsSchema,
  taskSchema,
  unsureSchema,
} from '@/lib/instrument/schema/request';
import { NORMS } from '@/lib/model/types';
import { MOST_REMARKS, MOST_THEMES } from './limits';
import { distinct, type Fault, line, named, paragraph, rule } from './parts';

/** What a body hands over of its assessment: no members, notes, plan or earlier rounds. */
const responseRequestSchema = z.strictObject({
  context: z.strictObject({ municipality: z.optional(municipalitySchema), task: taskSchema }),
  norm: z.optional(z.enum(NORMS)),
  answers: z.optional(answersSchema),
  unsure: z.optional(unsureSchema),
  intervals: z.optional(intervalsSchema),
  costs: z.optional(scoredCostsSchema),
});

const remarkSchema = z.strictObject({
  point: z.nullable(named),
  text: paragraph,
  quote: z.boolean(),
  themes: z.optional(z.array(named).check(z.maxLength(MOST_THEMES), distinct)),
});

/** The fields of a response; what a file adds to them stands in `consultation.ts`. */
export const responseShape = z.strictObject({
  body: named,
  sharing: z.enum(SHARINGS),
  kind: z.optional(z.enum(RESPONSE_KINDS)),
  state: z.optional(z.enum(RESPONSE_STATES)),
  proposalVersion: z.optional(line),
  request: z.optional(responseRequestSchema),
  remarks: z.optional(z.array(remarkSchema).check(z.maxLength(MOST_REMARKS))),
});

/** Who answered the questions hands over answers; who did not, none. */
export function requestFaults({
  kind = 'assessed',
  request,
}: Pick<Response, 'kind' | 'request'>): Fault[] {
  if (kind === 'assessed') {
    return request ? [] : [{ path: ['request'], input: request, code: 'required' }];
  }
  return request ? [{ path: ['request'], input: request, code: 'request_without_assessment' }] : [];
}

/** What a body answered. */
export const responseSchema = responseShape.check(
  rule<z.infer<typeof responseShape>>((response) => requestFaults(response as Response)),
);
