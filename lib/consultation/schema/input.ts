import * as z from 'zod/mini';
import { CONSULTATION_AUDIENCES, type ConsultationInput } from '@/lib/consultation/types';
import { locales } from '@/lib/i18n/locales';
import { NORMS, RULES } from '@/lib/model/types';
import { bodiesSchema } from './body';
import { MOST_BODIES, MOST_CLASSIFICATIONS, MOST_PUBLICATIONS, MOST_SEARCHED } from './limits';
import { packagesSchema } from './package';
import { again, byId, distinct, type Fault, named, rule } from './parts';
import { proposalSchema } from './proposal';
import { responseSchema } from './response';
import { termsSchema } from './terms';

const position = z.int().check(z.minimum(0));

const figure = z.union([
  z.int().check(z.minimum(0)),
  z.literal(['nearlyAll', 'hardlyAny']),
  z.null(),
]);

const ledgerFigureSchema = z.strictObject({
  table: z.string(),
  question: z.string(),
  group: z.nullable(z.strictObject({ classification: z.string(), group: z.string() })),
  base: position,
  cells: byId(() => true, figure),
});

/** Positions lie within the lists they speak of. */
export const ledgerSchema = z
  .strictObject({
    number: z.int().check(z.minimum(1)),
    columns: z.array(z.string()).check(z.maxLength(MOST_BODIES)),
    guarded: z.array(position),
    bases: z.array(z.array(position)),
    figures: z.array(ledgerFigureSchema),
  })
  .check(
    rule(({ columns, guarded, bases, figures }) => {
      const beyond = (list: readonly number[], of: readonly unknown[]) =>
        list.findIndex((at) => at >= of.length);
      const fault = (at: number, path: PropertyKey[], list: readonly number[]): Fault[] =>
        at < 0 ? [] : [{ path: [...path, at], input: list[at], code: 'too_big' }];
      const used = figures.map(({ base }) => base);
      const at = beyond(used, bases);
      return [
        ...fault(beyond(guarded, columns), ['guarded'], guarded),
        ...bases.flatMap((base, b) => fault(beyond(base, columns), ['bases', b], base)),
        ...(at < 0 ? [] : [{ path: ['figures', at, 'base'], input: used[at], code: 'too_big' }]),
      ];
    }),
  );

/** An earlier publication: its ledger is read; of its reading nothing is, so any will do. */
export const publishedSchema = z.strictObject({
  publication: z.strictObject({
    number: z.int().check(z.minimum(1)),
    on: z.iso.date(),
    reading: z.unknown(),
  }),
  ledger: ledgerSchema,
});

const inputShape = z.strictObject({
  norm: z.optional(z.enum(NORMS)),
  rule: z.optional(z.enum(RULES)),
  proposal: proposalSchema,
  bodies: bodiesSchema.check(z.minLength(1)),
  responses: z.array(responseSchema).check(z.maxLength(MOST_BODIES)),
  packages: z.optional(packagesSchema),
  classifications: z.optional(z.array(named).check(z.maxLength(MOST_CLASSIFICATIONS), distinct)),
  smallest: z.optional(z.strictObject({ target: z.number().check(z.minimum(0), z.maximum(1)) })),
});

/** What is analysed: responses are of bodies that were asked, one each, on points that exist. */
export const inputSchema = inputShape.check(rule(inputFaults));

/** The body of `POST /api/v1/consultation/analyse`. */
export const analyseSchema = z
  .extend(inputShape, {
    locale: z.enum(locales),
    audience: z.enum(CONSULTATION_AUDIENCES),
    terms: z
      .optional(termsSchema)
      .check(
        z.describe(
          'For the report. After the day of answerBy, the region’s copy counts all responses that are only counted; until then, and without it, in batches of five.',
        ),
      ),
    published: z.optional(z.array(publishedSchema).check(z.maxLength(MOST_PUBLICATIONS))),
  })
  .check(rule(inputFaults));

type InputShape = z.infer<typeof inputShape>;

function inputFaults(input: InputShape): Fault[] {
  const { bodies, packages = [], classifications = [], smallest } = input;
  const known = new Set([
    'size',
    'province',
    ...bodies.flatMap(({ groups }) => Object.keys(groups ?? {})),
  ]);
  const searched = smallest && packages.length > MOST_SEARCHED;
  return [
    ...responseFaults(input as ConsultationInput),
    ...classifications.flatMap((id, at) =>
      known.has(id) ? [] : [{ path: ['classifications', at], input: id, code: 'unknown_id' }],
    ),
    ...packages.flatMap(({ for: whom }, at) =>
      !whom || known.has(whom.classification)
        ? []
        : [
            {
              path: ['packages', at, 'for', 'classification'],
              input: whom.classification,
              code: 'unknown_id',
            },
          ],
    ),
    ...(searched ? [{ path: ['packages'], input: packages, code: 'too_many_to_combine' }] : []),
  ];
}

/** Responses of bodies that were not asked or that answered twice, and remarks on points there are not. */
function responseFaults({ bodies, responses, proposal }: ConsultationInput): Fault[] {
  const asked = new Set(bodies.map(({ id }) => id));
  const points = new Set((proposal.points ?? []).map(({ id }) => id));
  return [
    ...responses.flatMap(({ body }, at) =>
      asked.has(body) ? [] : [{ path: ['responses', at, 'body'], input: body, code: 'not_asked' }],
    ),
    ...answeredTwice(responses),
    ...responses.flatMap(({ remarks = [] }, at) =>
      remarks.flatMap(({ point }, r) =>
        point === null || points.has(point)
          ? []
          : [{ path: ['responses', at, 'remarks', r, 'point'], input: point, code: 'unknown_id' }],
      ),
    ),
  ];
}

/** Responses of a body of which there is one already. */
export const answeredTwice = (responses: readonly { body: string }[]): Fault[] =>
  again(responses, ({ body }) => body).map((at) => ({
    path: ['responses', at, 'body'],
    input: responses[at]?.body,
    code: 'answered_twice',
  }));
