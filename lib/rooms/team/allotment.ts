import { questions } from '@/lib/instrument/questions';
import { ROLES } from '@/lib/instrument/roles';
import { stations } from '@/lib/instrument/stations';
import { team } from '@/lib/instrument/team';
import { canonicalJson } from '@/lib/json/canonical';
import { type Allotment, allot, askedOf, asksOf } from '@/lib/model/team/allotment';
import { teamRule } from '@/lib/model/team/smallest-group';
import type { Role } from '@/lib/rooms/documents/parts';
import type { SharedAllotment, SharedRecord } from '@/lib/rooms/documents/shared-record';
import type { MemberView } from '@/lib/rooms/roles/members';

const modules = new Set(stations.filter(({ module }) => module).map(({ id }) => id));
/** Optional parts are divided over nobody: whoever wants to fill them in does. */
const optional = questions.filter(({ station }) => modules.has(station));
const instrument = { questions: questions.filter((one) => !optional.includes(one)), team };

/** The number of people that a question is asked of, where the team has as many. */
export const ENOUGH = teamRule(instrument, 'minimumAnswers');

/**
 * The roles of a team, sorted, as often as people have one, up to as many as a question needs: what the
 * division depends on, and nothing of who they are.
 */
export function rolesOf(
  members: readonly Pick<MemberView, 'role'>[],
  coordinator: Role | null,
): Role[] {
  const all = [...members.flatMap(({ role }) => role ?? []), ...(coordinator ? [coordinator] : [])];
  return ROLES.flatMap((role) => all.filter((one) => one === role).slice(0, ENOUGH));
}

const present = ({ allotment }: Pick<SharedRecord, 'allotment'>): SharedAllotment =>
  allotment ?? { roles: [], byHand: {} };

/**
 * A board with the roles of the team, as long as it answers; the same object when it has them already.
 * With fewer people than a question needs nothing is divided: everybody is asked everything.
 */
export function withRoles(sharedRecord: SharedRecord, roles: Role[]): SharedRecord {
  const { phase, allotment } = sharedRecord;
  const same = canonicalJson(present(sharedRecord).roles) === canonicalJson(roles);
  if (phase !== 'answering' || same || (!allotment && roles.length < ENOUGH)) return sharedRecord;
  return { ...sharedRecord, allotment: { ...present(sharedRecord), roles } };
}

/** With the questions that the coordinator chose for a role; undefined leaves them to the division again. */
export function withByHand(
  sharedRecord: SharedRecord,
  role: Role,
  ids: string[] | undefined,
): SharedRecord {
  const { roles, byHand } = present(sharedRecord);
  const { [role]: _, ...others } = byHand;
  return {
    ...sharedRecord,
    allotment: { roles, byHand: ids ? { ...others, [role]: ids } : others },
  };
}

/** Who is asked what in a team. */
export interface Divided {
  byRole: Allotment;
  /** Questions that fewer people are asked than a question needs, with the roles that are. */
  short: { id: string; roles: string[] }[];
}

/** The questions of a team divided over its roles; of a team that is not known, over one person in each. */
export function divided(allotment: SharedAllotment | undefined, own?: Role): Divided {
  const known = allotment && allotment.roles.length >= ENOUGH ? allotment.roles : [...ROLES];
  const members = own && !known.includes(own) ? [...known, own] : known;
  const byRole = allot(instrument, members, allotment?.byHand);
  const asked = askedOf(byRole, members);
  const short = instrument.questions
    .filter(
      (question) =>
        question.kind !== 'text' && (asked.get(question.id) ?? 0) < asksOf(instrument, question),
    )
    .map(({ id }) => ({ id, roles: ROLES.filter((role) => byRole.get(role)?.has(id)) }));
  return { byRole, short };
}

/** With the questions that too few are asked, asked of every role beside its own. */
export function withShortAsked(sharedRecord: SharedRecord): SharedRecord {
  const { byRole, short } = divided(sharedRecord.allotment);
  const ids = short.map(({ id }) => id);
  return present(sharedRecord).roles.reduce(
    (record, role) => withByHand(record, role, [...new Set([...(byRole.get(role) ?? []), ...ids])]),
    sharedRecord,
  );
}

/**
 * The questions that somebody in a role is asked, with those (of whole stations, or one by one) that the
 * coordinator asked of them in person; undefined: all of them.
 */
export function ownQuestions(
  role: Role | undefined,
  { allotment, assigned = [] }: { allotment?: SharedAllotment | undefined; assigned?: string[] },
): ReadonlySet<string> | undefined {
  if (!role) return undefined;
  const own = divided(allotment, role).byRole.get(role);
  if (!own || own.size === 0) return undefined;
  const extra = questions.filter(
    ({ id, station }) => assigned.includes(id) || assigned.includes(station),
  );
  return new Set([...own, ...[...extra, ...optional].map(({ id }) => id)]);
}
