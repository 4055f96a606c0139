import * as z from 'zod/mini';
import { LONGEST_NOTE } from '@/lib/instrument/schema/limits';
import type { Answer, Answers } from '@/lib/model/types';
import {
  answer,
  bytes,
  epoch,
  ids,
  key,
  LONGEST_MEMBER_NAME,
  perId,
  type Role,
  role,
  text,
  version,
} from './parts';
import { ofVersion } from './versions';

/** A member as the coordinator knows them. */
export interface Card {
  role: Role;
  name?: string;
  /** Keys in base64url: the public key for envelopes (65 bytes), the key of answers and votes (32 bytes). */
  publicKey: string;
  answersKey: string;
}

/**
 * What a member answered. The shape is checked here, not whether each answer suits its question: see
 * `presentAnswers`.
 */
export interface MemberAnswers {
  instrumentVersion: string;
  answers: Answers;
  notes?: Record<string, string>;
  /** Ids of questions whose answer the member marked as unsure, sorted. */
  unsure?: string[];
  /**
   * Ids of questions that the member answered in an earlier version, that ask something else since, and
   * that are not answered again.
   */
  askAgain?: string[];
  /** 0–1; only in documents of versions before 2.0.0, which asked it instead of `unsure`. */
  confidence?: Record<string, number>;
  /** Whether the member has declared to be finished. */
  finished: boolean;
  /** Ids of stations and questions that the member agreed to answer for the team, not confidentially. */
  accepted: string[];
  /** ISO date-time. */
  updatedAt: string;
}

/** A vote in a meeting, on the question of that ballot. */
export interface Vote {
  /** UUID. */
  ballot: string;
  value: Answer;
}

/** What a member finds in an envelope: a newer board key, in base64url. */
export interface Envelope {
  boardKey: string;
  epoch: number;
}

export const cardSchema: z.ZodMiniType<Card> = z.strictObject({
  role,
  name: z.optional(text(LONGEST_MEMBER_NAME)),
  publicKey: bytes(65),
  answersKey: key,
});

const memberAnswersSchema: z.ZodMiniType<MemberAnswers> = z.strictObject({
  instrumentVersion: version,
  answers: perId(answer),
  notes: z.optional(perId(text(LONGEST_NOTE))),
  unsure: z.optional(ids),
  askAgain: z.optional(ids),
  confidence: z.optional(perId(z.number().check(z.minimum(0), z.maximum(1)))),
  finished: z.boolean(),
  accepted: ids,
  updatedAt: z.iso.datetime(),
});

/** The answers in unlocked content, of any version up to the present one. Fails with `newer` too. */
export const parseMemberAnswers = ofVersion(memberAnswersSchema);

export const voteSchema: z.ZodMiniType<Vote> = z.strictObject({ ballot: z.uuid(), value: answer });

export const envelopeSchema: z.ZodMiniType<Envelope> = z.strictObject({ boardKey: key, epoch });
