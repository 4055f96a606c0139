import * as z from 'zod/mini';
import { ROLES } from '@/lib/instrument/schema/request';
import {
  RULE_BASES,
  TEAM_GROUPS,
  TEAM_RULES,
  type TeamRule,
  type TeamRules,
} from '@/lib/model/types';
import type { Known } from './known';
import { evidenceIds, idOf, listOf, ownId } from './parts';

const rule = (known: Known): z.ZodMiniType<TeamRule> =>
  z.strictObject({
    id: z.enum(TEAM_RULES),
    value: z.number(),
    basis: z.enum(RULE_BASES),
    literature: z.array(idOf(known, 'literature')),
    evidence: evidenceIds(known),
  });

/** `content/instrument/team.json`. */
export const teamSchema = (known: Known): z.ZodMiniType<TeamRules> =>
  z.strictObject({
    groups: z.record(z.enum(TEAM_GROUPS), z.array(z.enum(ROLES))),
    rules: listOf(rule(known)),
    literature: listOf(z.strictObject({ id: ownId, citation: z.string().check(z.minLength(1)) })),
  });
