import * as z from 'zod/mini';
import { fromBase64url } from '@/lib/bytes/bytes';
import { ROLES } from '@/lib/instrument/roles';
import { LONGEST_TEXT } from '@/lib/instrument/schema/limits';

/** Most members a room takes. */
export const MOST_MEMBERS = 100;

export const LONGEST_MEMBER_NAME = 100;

export type Role = (typeof ROLES)[number];

export const text = (longest: number) => z.string().check(z.maxLength(longest));

export const id = text(100);

export const line = text(300);

export const version = text(20);

export const epoch = z.int().check(z.minimum(0), z.maximum(100_000));

export const role = z.enum(ROLES);

export const bytes = (length: number) =>
  text(200).check(z.refine((value) => fromBase64url(value)?.length === length));

export const key = bytes(32);

/** Most entries per part of a document. */
const MOST_ENTRIES = 1000;

export const ids = z.array(id).check(z.maxLength(MOST_ENTRIES));

export const perId = <T extends z.ZodMiniType>(value: T) =>
  z
    .record(id, value)
    .check(z.refine((entries) => Object.keys(entries).length <= MOST_ENTRIES, 'too_many'));

const option = z.union([text(LONGEST_TEXT), z.number()]);

export const answer = z.union([option, z.array(option).check(z.maxLength(100))]);
