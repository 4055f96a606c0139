import * as z from 'zod/mini';
import { ROLES } from '@/lib/instrument/roles';
import {
  RULE_BASES,
  TEAM_GROUPS,
  TEAM_RULES,
  type TeamRule,
  type TeamRules,
} from '@/lib/model/types';
import type { Known } from './known';
import { distinct, evidenceIds, type Finding, idOf, listOf, ownId, rule } from './parts';

const teamRule = (known: Known): z.ZodMiniType<TeamRule> =>
  z.strictObject({
    id: z.enum(TEAM_RULES),
    value: z.number().check(z.minimum(0)),
    basis: z.enum(RULE_BASES),
    literature: distinct(idOf(known, 'literature')),
    evidence: evidenceIds(known),
  });

const missingRules = (rules: TeamRule[]): Finding[] =>
  TEAM_RULES.filter((id) => !rules.some((one) => one.id === id)).map((id) => ({
    path: [],
    input: id,
    message: `must have the rule "${id}"`,
  }));

/** `content/instrument/team.json`. */
export const teamSchema = (known: Known): z.ZodMiniType<TeamRules> =>
  z.strictObject({
    groups: z.record(z.enum(TEAM_GROUPS), distinct(z.enum(ROLES))),
    everybody: distinct(idOf(known, 'question')).check(
      z.describe('Questions that anybody in the house can answer, politicians too.'),
    ),
    rules: listOf(teamRule(known)).check(rule((rules) => missingRules(rules))),
    literature: listOf(z.strictObject({ id: ownId, citation: z.string().check(z.minLength(1)) })),
  });
