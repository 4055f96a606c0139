import * as z from 'zod/mini';
import { OUTCOMES, type Received } from '@/lib/consultation/record';
import { locales } from '@/lib/i18n/locales';
import { bodiesSchema } from './body';
import { answeredTwice, publishedSchema } from './input';
import {
  MOST_BODIES,
  MOST_CLASSIFICATIONS,
  MOST_POINTS,
  MOST_PUBLICATIONS,
  MOST_THEMES,
  MOST_VERSIONS,
} from './limits';
import { packagesSchema } from './package';
import { byId, day, distinct, distinctBy, line, named, paragraph, rule } from './parts';
import { draftProposalSchema } from './proposal';
import { requestFaults, responseShape } from './response';
import { termsSchema } from './terms';

const receivedShape = z.extend(responseShape, {
  hash: z.string().check(z.regex(/^[\da-f]{64}$/)),
  madeOn: day,
  receivedOn: day,
  signedBy: z.optional(z.strictObject({ role: named, name: z.optional(line) })),
  decision: z.optional(
    z.strictObject({ by: named, on: z.optional(day), reference: z.optional(line) }),
  ),
});

/** A response as it was read from a file. */
const receivedSchema = receivedShape.check(
  rule<z.infer<typeof receivedShape>>((received) => requestFaults(received as Received)),
);

/** What is done with a point. */
export const pointAnswerSchema = z.strictObject({
  point: named,
  outcome: z.optional(z.enum(OUTCOMES)),
  why: z.optional(paragraph),
  owner: z.optional(line),
  on: z.optional(day),
});

const contactSchema = z.strictObject({
  language: z.optional(line),
  email: z.optional(line),
  kind: z.optional(line),
});

const typedSchema = z.strictObject({
  value: z.union([z.string(), z.array(z.string())]),
  unusable: z.optional(z.literal(true)),
});

const anyId = (id: string): boolean => id !== '';

const factsShape = {
  fictional: z.boolean(),
  proposal: draftProposalSchema,
  bodies: bodiesSchema,
  classifications: byId(anyId, line, { code: 'invalid_value', most: MOST_CLASSIFICATIONS }),
  packages: packagesSchema,
  terms: termsSchema,
  themes: byId(anyId, line, { code: 'invalid_value', most: MOST_THEMES }),
  answers: z.array(pointAnswerSchema).check(
    z.maxLength(MOST_POINTS),
    distinctBy(({ point }) => point, 'point'),
  ),
};

const { body, sharing, kind, state } = responseShape.shape;

const publicationSchema = z.extend(publishedSchema, {
  facts: z.optional(
    z.strictObject({
      ...factsShape,
      responses: z
        .array(z.strictObject({ body, sharing, kind, state }))
        .check(z.maxLength(MOST_BODIES)),
    }),
  ),
});

const consultationShape = z.strictObject({
  ...factsShape,
  id: z.uuid(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  revision: z.int().check(z.minimum(0)),
  instrumentVersion: z.string().check(z.maxLength(20)),
  locale: z.enum(locales),
  contacts: z.optional(byId(anyId, contactSchema, { code: 'invalid_value', most: MOST_BODIES })),
  responses: z.array(receivedSchema).check(z.maxLength(MOST_BODIES)),
  publications: z.array(publicationSchema).check(z.maxLength(MOST_PUBLICATIONS)),
  superseded: z.optional(z.array(line).check(z.maxLength(MOST_VERSIONS), distinct)),
  previous: z.optional(
    z.strictObject({ id: z.uuid(), title: line, version: line, room: z.optional(z.uuid()) }),
  ),
  outlines: z.optional(z.unknown()),
  typed: z.optional(byId(anyId, typedSchema)),
});

/**
 * A consultation as it is kept on a device, or comes back from a file. What a response or remark refers to may
 * be gone, because a body or a point was taken off the list since: it is kept, and counts in nothing.
 */
export const consultationSchema = consultationShape.check(
  rule(({ responses }) => answeredTwice(responses)),
);
