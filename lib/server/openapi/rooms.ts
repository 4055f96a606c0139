import 'server-only';
import type { z } from 'zod/mini';
import { LINK_KINDS } from '@/lib/sealed/links/link-kinds';
import { UUID } from '@/lib/server/http/uuid';
import {
  extensionSchema,
  newLinkSchema,
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

const list = (properties: Record<string, Json>): Json => ({
  type: 'array',
  items: object(properties),
});

const roomView = object(
  {
    room: id,
    createdAt: time,
    expiresAt: time,
    me: object(
      {
        kind: { enum: LINK_KINDS },
        link: id,
        member: id,
      },
      ['member'],
    ),
    records: list({ name: { type: 'string' }, seq: whole, size: whole, updatedAt: time }),
    links: list({ id, kind: { type: 'string' }, createdAt: time }),
    members: list({ id, joinedAt: time }),
    tag: { type: 'string' },
  },
  ['links', 'members'],
);

const json = (schema: Json): Json => ({ 'application/json': { schema } });
const octets: Json = { 'application/octet-stream': {} };

const sends = (schema: z.ZodMiniType): Json => ({
  required: true,
  content: json(jsonSchema(schema)),
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
        summary: 'Make a room; the body holds the SHA-256 of the coordinator’s token',
        requestBody: sends(newRoomSchema),
        responses: {
          ...says('201', 'Made.', object({ room: id, link: id, expiresAt: time })),
          ...says('200', 'The same room was made before.'),
          ...refusals([...forBody, '409', '429', '503', '507']),
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
          summary: 'Let the room expire a number of days from now (coordinator)',
          requestBody: sends(extensionSchema),
          responses: says('200', 'Done.', object({ expiresAt: time })),
        },
        forBody,
      ),
      delete: within({
        summary: 'Delete the room and everything in it (coordinator)',
        responses: says('204', 'Deleted.'),
      }),
    },
    '/api/v1/rooms/{room}/links': {
      ...room,
      post: within(
        {
          summary: 'Add a link (coordinator)',
          requestBody: sends(newLinkSchema),
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
        { summary: 'Revoke a link (coordinator)', responses: says('204', 'Revoked.') },
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
          parameters: writeHeaders(),
          requestBody: { required: true, content: octets },
          responses: {
            ...says('200', 'Replaced, or kept by an earlier attempt with the same Write-Id.'),
            ...says('201', 'Created.', object({ seq: whole, updatedAt: time })),
          },
        },
        ['412', '413', '415', '422', '428'],
      ),
    },
  };
}
