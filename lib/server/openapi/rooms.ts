import 'server-only';
import type { z } from 'zod/mini';
import { TOKEN_KINDS } from '@/lib/sealed/links/link-kinds';
import { UUID } from '@/lib/server/http/uuid';
import {
  bodyChangeSchema,
  closingSchema,
  extensionSchemas,
  newBodiesSchema,
  newLinkSchemas,
  newMemberSchema,
  newRoomSchema,
  writeHeadersSchema,
} from '@/lib/server/rooms/request-schemas';
import { type Json, jsonSchema, refusals } from './parts';

const id: Json = { type: 'string', pattern: UUID.source };
const time: Json = { type: 'string', format: 'date-time' };
const whole: Json = { type: 'integer', minimum: 0 };

const object = (properties: Record<string, Json>, optional: string[] = []): Json => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});

const list = (properties: Record<string, Json>, optional: string[] = []): Json => ({
  type: 'array',
  items: object(properties, optional),
});

const timeOrNull: Json = { type: ['string', 'null'], format: 'date-time' };

const closing = object({
  closesAt: timeOrNull,
  decidesAt: timeOrNull,
  graceMinutes: whole,
});

const roomView = object(
  {
    room: id,
    createdAt: time,
    expiresAt: time,
    kind: { const: 'consultation' },
    issuer: { type: 'string' },
    closing,
    now: time,
    me: object(
      {
        kind: { enum: TOKEN_KINDS },
        link: id,
        member: id,
        closesAt: timeOrNull,
      },
      ['member', 'closesAt'],
    ),
    records: list({ name: { type: 'string' }, seq: whole, size: whole, updatedAt: time }),
    links: list({ id, kind: { type: 'string' }, createdAt: time }),
    members: list({ id, joinedAt: time, closesAt: timeOrNull }, ['closesAt']),
    tag: { type: 'string' },
  },
  ['kind', 'issuer', 'closing', 'now', 'links', 'members'],
);

const json = (schema: Json): Json => ({ 'application/json': { schema } });
const octets: Json = { 'application/octet-stream': {} };

/** A body of one shape, or of one per kind of room. */
const sends = (schema: z.ZodMiniType, ...others: z.ZodMiniType[]): Json => ({
  required: true,
  content: json(
    others.length === 0 ? jsonSchema(schema) : { anyOf: [schema, ...others].map(jsonSchema) },
  ),
});

const says = (status: string, description: string, schema?: Json): Json => ({
  [status]: { description, ...(schema ? { content: json(schema) } : {}) },
});

const inPath = (name: string, schema: Json = id): Json => ({
  name,
  in: 'path',
  required: true,
  schema,
});

/** The headers of a write, from the schema that the code checks them with. */
function writeHeaders(): Json[] {
  const described = jsonSchema(writeHeadersSchema) as {
    properties: Record<string, Json>;
    required: string[];
  };
  return Object.entries(described.properties).map(([name, schema]) => ({
    name,
    in: 'header',
    required: described.required.includes(name),
    schema,
  }));
}

/** The key with which a government opens consultations and publishes; the operator gives it out. */
const creationKey = (when: string): Json => ({
  name: 'creation-key',
  in: 'header',
  description: `${when}; the host’s operator gives it to a government.`,
  schema: { type: 'string' },
});

/** Everything within a room asks for a token, and may be refused for these reasons. */
const within = (operation: { responses: Json } & Json, refused: string[] = []): Json => ({
  security: [{ roomToken: [] }],
  ...operation,
  responses: {
    ...operation.responses,
    ...refusals([...refused, '403', '404', '429', '503', '507'].sort()),
  },
});

const forBody = ['400', '413', '415', '422'];

/** The routes of the rooms, described. The server sees ciphertext, names, sizes and times only. */
export function roomPaths(): Json {
  const room = { parameters: [inPath('room')] };
  const item = { parameters: [inPath('room'), inPath('id')] };
  return {
    '/api/v1/rooms': {
      post: {
        summary:
          'Make a room; the body holds the SHA-256 of the token of who keeps it: coordinator or owner',
        parameters: [creationKey('For a consultation')],
        requestBody: sends(newRoomSchema),
        responses: {
          ...says('201', 'Made.', object({ room: id, link: id, expiresAt: time })),
          ...says('200', 'The same room was made before.'),
          ...refusals([...forBody, '403', '409', '429', '503', '507'].sort()),
        },
      },
    },
    '/api/v1/rooms/{room}': {
      ...room,
      get: within({
        summary: 'What there is in the room for the bearer, without content',
        responses: {
          ...says('200', 'The room; If-None-Match with `tag` asks for changes only.', roomView),
          ...says('304', 'As If-None-Match says.'),
        },
      }),
      patch: within(
        {
          summary: 'Let the room expire a number of days from now (coordinator, owner)',
          requestBody: sends(extensionSchemas.team, extensionSchemas.consultation),
          responses: says('200', 'Done.', object({ expiresAt: time })),
        },
        forBody,
      ),
      delete: within({
        summary: 'Delete the room and everything in it (coordinator, owner)',
        description:
          'What was published of a consultation stays in the open, unless `publications=withdraw` is asked.',
        parameters: [
          {
            name: 'publications',
            in: 'query',
            required: false,
            schema: { type: 'string', enum: ['withdraw'] },
          },
        ],
        responses: says('204', 'Deleted.'),
      }),
    },
    '/api/v1/rooms/{room}/links': {
      ...room,
      post: within(
        {
          summary: 'Add a link (coordinator, owner)',
          requestBody: sends(newLinkSchemas.team, newLinkSchemas.consultation),
          responses: {
            ...says('201', 'Added.', object({ id })),
            ...says('200', 'The same link was added before.', object({ id })),
          },
        },
        [...forBody, '409'],
      ),
    },
    '/api/v1/rooms/{room}/links/{id}': {
      ...item,
      delete: within(
        { summary: 'Revoke a link (coordinator, owner)', responses: says('204', 'Revoked.') },
        ['409'],
      ),
    },
    '/api/v1/rooms/{room}/members': {
      ...room,
      post: within(
        {
          summary: 'Join (with the token of a link to join)',
          requestBody: sends(newMemberSchema),
          responses: {
            ...says('201', 'Joined.', object({ member: id, seq: whole })),
            ...says('200', 'The same member joined before.', object({ member: id, seq: whole })),
          },
        },
        [...forBody, '409'],
      ),
    },
    '/api/v1/rooms/{room}/members/{id}': {
      ...item,
      delete: within({
        summary: 'Remove a member (coordinator), or leave (that member)',
        responses: says('204', 'Removed, with every record of theirs.'),
      }),
    },
    '/api/v1/rooms/{room}/closing': {
      ...room,
      put: within(
        {
          summary: 'Say until when a consultation takes answers and decisions (owner)',
          requestBody: sends(closingSchema),
          responses: says('200', 'Done.', closing),
        },
        forBody,
      ),
    },
    '/api/v1/rooms/{room}/bodies': {
      ...room,
      post: within(
        {
          summary: 'Add bodies to a consultation, all or none (owner)',
          requestBody: sends(newBodiesSchema),
          responses: says(
            '200',
            'Added; those that were there are not counted.',
            object({ added: whole }),
          ),
        },
        [...forBody, '409'],
      ),
    },
    '/api/v1/rooms/{room}/bodies/{id}': {
      ...item,
      put: within(
        {
          summary:
            'Give a body another link (hash), take its link away (null), or reopen for it (owner)',
          requestBody: sends(bodyChangeSchema),
          responses: says('200', 'Done.', object({ id })),
        },
        [...forBody, '409'],
      ),
      delete: within({
        summary: 'Remove a body (owner)',
        responses: says('204', 'Removed, with everything it sent.'),
      }),
    },
    '/api/v1/publications/{room}': {
      ...room,
      get: {
        summary: 'What was published of a consultation; needs no token',
        responses: {
          ...says(
            '200',
            'The publications there are.',
            object({
              issuer: { type: 'string' },
              publications: list({ number: whole, publishedAt: time }),
            }),
          ),
          ...refusals(['404', '429', '503', '507']),
        },
      },
    },
    '/api/v1/publications/{room}/{number}': {
      parameters: [inPath('room'), inPath('number', { type: 'integer', minimum: 1 })],
      get: {
        summary: 'A publication; needs no token',
        responses: {
          ...says('200', 'As it was published.', { type: 'object' }),
          ...says('304', 'As If-None-Match says.'),
          ...refusals(['404', '429', '503', '507']),
        },
      },
    },
    '/api/v1/rooms/{room}/records/{name}': {
      parameters: [inPath('room'), inPath('name', { type: 'string' })],
      get: within({
        summary: 'The ciphertext of a record',
        responses: {
          '200': {
            description: 'Octets; Record-Seq, like the ETag, is the number of the version.',
            headers: { 'Record-Seq': { required: true, schema: whole } },
            content: octets,
          },
          ...says('304', 'As If-None-Match says.'),
        },
      }),
      put: within(
        {
          summary: 'Write a record over the version last seen, or as the first',
          parameters: [...writeHeaders(), creationKey('For a publication')],
          requestBody: { required: true, content: octets },
          responses: {
            ...says('200', 'Replaced, or kept by an earlier attempt with the same Write-Id.'),
            ...says('201', 'Created.', object({ seq: whole, updatedAt: time })),
          },
        },
        ['409', '412', '413', '415', '422', '428'],
      ),
    },
  };
}
