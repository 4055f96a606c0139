import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { ROLES } from '@/lib/instrument/roles';
import { hidden } from '@/lib/model';
import { allot, askedOf } from '@/lib/model/team/allotment';
import { sideOf } from '@/lib/model/team/smallest-group';
import type { Role } from '@/lib/rooms/documents/parts';
import type { SharedRecord } from '@/lib/rooms/documents/shared-record';
import { divided, ENOUGH, ownQuestions, rolesOf, withShortAsked } from '@/lib/rooms/team/allotment';

const role = fc.constantFrom(...ROLES);
const team = fc.array(role, { minLength: 1, maxLength: 12 });
/** Questions of which one answer tells nothing: of a fact one is enough. */
const needed = instrument.questions.filter(({ kind, fact }) => kind !== 'text' && !fact);
const facts = instrument.questions.filter(({ fact }) => fact);

const ofEverybody = new Set(instrument.team.everybody);
const inAdministration = (one: string) => sideOf(instrument, one) === 'administrative';
/** How many of a team can know what is asked: of what not everybody knows, its administration. */
const knowing = (members: readonly string[], id: string): number =>
  ofEverybody.has(id) || !members.some(inAdministration)
    ? members.length
    : members.filter(inAdministration).length;
const spoken = (ids: ReadonlySet<string> = new Set()) =>
  instrument.questions.filter(({ id, kind }) => ids.has(id) && kind !== 'text').length;

describe('the questions of a team', () => {
  it('each reach as many people as may be shown, where as many can know, and else one role', () => {
    fc.assert(
      fc.property(team, (members) => {
        const asked = askedOf(allot(instrument, members), members);
        for (const { id } of needed) {
          const enough = Math.min(ENOUGH, members.length);
          const least = knowing(members, id) >= enough ? enough : 1;
          expect(asked.get(id) ?? 0, id).toBeGreaterThanOrEqual(least);
        }
        for (const { id } of facts) expect(asked.get(id) ?? 0, id).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('reach them too when the coordinator chose for one role, and others can make up for it', () => {
    const ids = fc.subarray(needed.map(({ id }) => id));
    fc.assert(
      fc.property(team, role, ids, (members, chosen, byHand) => {
        const asked = askedOf(allot(instrument, members, { [chosen]: byHand }), members);
        const others = members.filter((one) => one !== chosen);
        const has = members.some(inAdministration) === others.some(inAdministration);
        for (const { id } of needed)
          if (has && knowing(others, id) >= Math.min(ENOUGH, members.length))
            expect(asked.get(id) ?? 0, id).toBeGreaterThanOrEqual(Math.min(ENOUGH, members.length));
      }),
    );
  });

  it('are for politicians and other roles what everybody can know, and nothing technical', () => {
    fc.assert(
      fc.property(
        team.filter((members) => members.some(inAdministration)),
        (members) => {
          for (const [one, ids] of allot(instrument, members))
            if (!inAdministration(one)) expect([...ids].sort()).toEqual([...ofEverybody].sort());
        },
      ),
    );
  });

  it('are few for a politician and bearable for all, in teams as they are', () => {
    const six = ['generalDirector', 'financeDirector', 'it', 'departmentHead', 'alderman', 'mayor'];
    const three = ['generalDirector', 'financeDirector', 'alderman'];
    const division = (members: string[]) => divided({ roles: members as Role[], byHand: {} });
    for (const { byRole } of [division(six), division(three)]) {
      expect(spoken(byRole.get('alderman'))).toBeLessThanOrEqual(30);
      for (const ids of byRole.values()) expect(spoken(ids)).toBeLessThanOrEqual(70);
    }
    expect(division(six).short).toEqual([]);
    expect(division(three).short.length).toBeGreaterThan(0);
  });

  it('reach enough people when the coordinator asks everybody those that few can know', () => {
    fc.assert(
      fc.property(
        team.filter(({ length }) => length >= ENOUGH),
        (members) => {
          const roles = ROLES.flatMap((one) => members.filter((other) => other === one));
          const board = { allotment: { roles, byHand: {} } } as unknown as SharedRecord;
          expect(divided(withShortAsked(board).allotment).short).toEqual([]);
        },
      ),
    );
  });

  it('go to who knows best, whoever else is asked', () => {
    fc.assert(
      fc.property(team, (members) => {
        const byRole = allot(instrument, members);
        for (const { id, ask, kind } of instrument.questions)
          if (kind !== 'text' && members.some((one) => one === ask))
            expect(byRole.get(ask)?.has(id)).toBe(true);
      }),
    );
  });

  it('are the same for everybody in a role, in whatever order people joined', () => {
    fc.assert(
      fc.property(
        team.chain((members) =>
          fc.tuple(
            fc.constant(members),
            fc.shuffledSubarray(members, {
              minLength: members.length,
              maxLength: members.length,
            }),
          ),
        ),
        ([members, shuffled]) => {
          expect(allot(instrument, shuffled)).toEqual(allot(instrument, members));
        },
      ),
    );
  });

  it('come with the questions that decide whether they appear', () => {
    fc.assert(
      fc.property(team, (members) => {
        for (const ids of allot(instrument, members).values()) {
          // Who answers only what is asked of them leaves nothing of it out of reach for good.
          const gates = instrument.questions.filter(({ id }) => ids.has(id));
          const unknown = hidden(gates, {});
          for (const { id, showIf } of gates)
            if (unknown.has(id) && showIf && 'question' in showIf)
              expect(ids.has(showIf.question)).toBe(true);
        }
      }),
    );
  });

  it('say nothing of who people are: only roles, and those no oftener than needed', () => {
    fc.assert(
      fc.property(team, (members) => {
        const shared = rolesOf(
          members.map((one) => ({ role: one })),
          null,
        );
        for (const one of ROLES)
          expect(shared.filter((other) => other === one).length).toBeLessThanOrEqual(ENOUGH);
        expect(shared).toEqual(ROLES.flatMap((one) => shared.filter((other) => other === one)));
      }),
    );
  });

  it('are fewer for a role in a full team than all of them', () => {
    const { byRole, short } = divided(undefined);
    expect(short).toEqual([]);
    for (const ids of byRole.values()) expect(ids.size).toBeLessThan(instrument.questions.length);
    expect(ownQuestions(undefined, {})).toBeUndefined();
    const own = ownQuestions('alderman', { assigned: ['decide', 'demand-it'] });
    expect(own?.has('decide-stop')).toBe(true);
    expect(own?.has('demand-it')).toBe(true);
  });
});
