import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { withAnswer } from '@/lib/collecting/changes/answers';
import {
  byName,
  withBodies,
  withBodyBack,
  withoutBodies,
  withoutBody,
} from '@/lib/collecting/changes/bodies';
import { isUnchanged } from '@/lib/collecting/changes/change';
import { leverKey, withLever, withPackage } from '@/lib/collecting/changes/packages';
import { pastedPoints } from '@/lib/collecting/changes/pasted-points';
import { profileOf } from '@/lib/collecting/changes/profile';
import {
  withExpectation,
  withNewPoints,
  withNextPhase,
  withoutPoint,
  withPhase,
  withPointBack,
  withProfile,
  withProvided,
} from '@/lib/collecting/changes/proposal';
import { otherwise, withoutResponse, withResponse } from '@/lib/collecting/changes/responses';
import { OUTCOMES } from '@/lib/consultation/record';
import { consultationSchema } from '@/lib/consultation/schema/consultation';
import { instrument } from '@/lib/instrument/instrument';
import { answeredOtherwise, consultationOf } from './consultations';

describe('a text that is pasted', () => {
  it('becomes a point for each article', () => {
    const text =
      'Voorstel van decreet\n\nArtikel 1. Doel\nDe gemeente vergunt.\n\nZij motiveert.\r\nArt. 2. Termijn\nDertig dagen.';
    expect(pastedPoints(text)).toEqual([
      { title: 'Voorstel van decreet' },
      { title: 'Artikel 1. Doel', text: 'De gemeente vergunt.\n\nZij motiveert.' },
      { title: 'Art. 2. Termijn', text: 'Dertig dagen.' },
    ]);
  });

  it('begins a point after an empty line where nothing is numbered', () => {
    expect(pastedPoints('Doel\nVergunnen\n\n\nTermijn')).toEqual([
      { title: 'Doel', text: 'Vergunnen' },
      { title: 'Termijn' },
    ]);
  });

  it('loses no word, whatever is pasted', () => {
    const words = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        const points = pastedPoints(text);
        expect(
          words(points.map(({ title, text: rest = '' }) => `${title} ${rest}`).join(' ')),
        ).toBe(words(text));
      }),
    );
  });
});

/** Ids p1, p2, … */
function numbered(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `p${last}`;
  };
}

describe('points', () => {
  const added = withNewPoints([{ title: 'a' }, { title: 'b' }], numbered())(consultationOf());

  it('never get the id of another one, also not of one that was removed', () => {
    const [first, last] = added.proposal.points ?? [];
    const change = withNewPoints([{ title: 'c' }]);
    const later = change(withoutPoint('p2')(added));
    const fresh = later.proposal.points?.at(-1)?.id;
    expect(['p1', 'p2']).not.toContain(fresh);
    expect(withPointBack(last!, 1)(later).proposal.points?.map(({ id }) => id)).toEqual([
      first!.id,
      'p2',
      fresh,
    ]);
    // The store may make a change once more.
    expect(change(withoutPoint('p2')(added))).toEqual(later);
  });

  it('stay while remarks hang on them', () => {
    const remarked = withResponse(
      answeredOtherwise('1', [{ point: 'p1', text: 'Te kort', quote: false }]),
    )(added);
    expect(withoutPoint('p1')(remarked)).toBe(remarked);
    expect(withoutPoint('p2')(remarked).proposal.points).toHaveLength(1);
  });
});

describe('the answer on a point', () => {
  const asked = withNewPoints([{ title: 'a' }, { title: 'b' }], numbered())(consultationOf());
  const fact = fc.record(
    {
      outcome: fc.constantFrom(...OUTCOMES, undefined),
      why: fc.constantFrom('Te duur', undefined),
      owner: fc.constantFrom('Dienst Wonen', undefined),
      on: fc.constantFrom('2028-03-01', undefined),
    },
    { requiredKeys: [] },
  );
  const step = fc.tuple(fc.constantFrom('p1', 'p2', 'p9'), fact);

  it('holds what was last said, once per point, and can be kept', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const after = steps.reduce((now, [point, facts]) => withAnswer(point, facts)(now), asked);
        for (const point of ['p1', 'p2']) {
          const said = Object.assign(
            {},
            ...steps.map(([on, facts]) => (on === point ? facts : {})),
          );
          const left = Object.entries(said).filter(([, value]) => value !== undefined);
          expect(after.answers.filter((answer) => answer.point === point)).toEqual(
            left.length > 0 ? [{ point, ...Object.fromEntries(left) }] : [],
          );
        }
        expect(after.answers.some(({ point }) => point === 'p9')).toBe(false);
        expect(z.parse(consultationSchema, after)).toEqual(after);
      }),
    );
  });

  it('goes and comes back with its point, and with no other', () => {
    const one = withAnswer('p1', { outcome: 'partly', owner: 'Dienst Wonen' })(asked);
    const both = withAnswer('p2', { why: 'Nog te bekijken' })(one);
    const [point] = both.proposal.points ?? [];
    const [answer, other] = both.answers;
    const without = withoutPoint('p1')(both);
    expect(without.answers).toEqual([other]);
    const back = withPointBack(point!, 0, answer)(without);
    expect(back.proposal).toEqual(both.proposal);
    expect(back.answers).toEqual([other, answer]);
    expect(withPointBack(point!, 0, { why: 'Ouder' })(back)).toBe(back);
  });

  it('is never an outcome that does not exist', () => {
    const odd = { ...asked, answers: [{ point: 'p1', outcome: 'maybe' }] };
    expect(z.safeParse(consultationSchema, odd).success).toBe(false);
  });
});

describe('phases, expectations and means', () => {
  it('keep what other fields hold', () => {
    const twice = withNextPhase(withNextPhase(consultationOf()));
    const named = withPhase(1, { title: 'Tweede' })(twice);
    expect(named.proposal.phases).toEqual([{ title: '' }, { title: 'Tweede' }]);
  });

  it('go when nothing is left of them', () => {
    const expected = withExpectation('hours', 'demand', 3)(consultationOf());
    expect(expected.proposal.expectations).toEqual({ hours: { demand: 3 } });
    expect(withExpectation('hours', 'demand', undefined)(expected).proposal).toEqual({});
    const provided = withProvided('staffing', true)(consultationOf());
    expect(provided.proposal.provides).toEqual(['staffing']);
    expect(withProvided('staffing', false)(provided).proposal).toEqual({});
  });

  it('are prefilled only where somebody chose nothing', () => {
    const chosen = withExpectation('hours', 'demand', 4)(consultationOf());
    const profile = profileOf('childcare-advice');
    const filled = withProfile(profile)(chosen).proposal.expectations;
    expect(filled?.hours).toEqual({ demand: 4 });
    expect(filled?.knowledge).toEqual({ demand: 3 });
    // The lower of two: experience in the domain, and hours.
    expect(filled?.specialistTime).toEqual({ demand: 2 });
  });

  it('come from profiles within 0–4, of requirements that exist', () => {
    const known = new Set(
      instrument.factors.flatMap(({ requirements }) => requirements.map(({ id }) => id)),
    );
    for (const { id } of instrument.referenceTasks) {
      for (const [requirement, step] of Object.entries(profileOf(id))) {
        expect(known.has(requirement)).toBe(true);
        expect([0, 1, 2, 3, 4]).toContain(step);
      }
    }
    expect(profileOf('none-such')).toEqual({});
  });
});

describe('bodies', () => {
  it('are never asked twice, and take over what is given last', () => {
    const once = withBodies({ bodies: [{ id: '9', name: 'Oud' }] })(consultationOf());
    const twice = withBodies({ bodies: [{ id: '9', name: 'Nieuw' }] })(once);
    expect(twice.bodies.filter(({ id }) => id === '9')).toEqual([{ id: '9', name: 'Nieuw' }]);
  });

  it('stay when they answered, and come back where they stood', () => {
    const one = withResponse(answeredOtherwise('2'))(consultationOf());
    expect(withoutBody('2')(one)).toBe(one);
    expect(withoutBodies(one).bodies.map(({ id }) => id)).toEqual(['2']);
    const [first] = one.bodies;
    expect(withBodyBack(first!, 0)(withoutBody('1')(one)).bodies).toEqual(one.bodies);
  });

  it('are listed by name as the language has it', () => {
    const names = ['Zoersel', 'Élouges', 'aalst', 'Dorp 10', 'Dorp 9'];
    const sorted = byName(
      names.map((name) => ({ id: name, name })),
      'nl-BE',
    );
    expect(sorted.map(({ name }) => name)).toEqual([
      'aalst',
      'Dorp 9',
      'Dorp 10',
      'Élouges',
      'Zoersel',
    ]);
  });
});

describe('levers of a package', () => {
  it('are pulled once each', () => {
    const lever = { question: 'demand-it', step: -1 };
    const stronger = { question: 'demand-it', step: -2 };
    const one = withPackage({ id: 'a', title: 'A', levers: [] })(consultationOf());
    const pulled = withLever('a', stronger, true)(withLever('a', lever, true)(one));
    expect(pulled.packages[0]?.levers).toEqual([stronger]);
    expect(withLever('a', lever, false)(pulled).packages[0]?.levers).toEqual([]);
    expect(leverKey({ pooling: true })).not.toBe(leverKey({ measure: 'pooling' }));
  });
});

describe('an answer in another way', () => {
  it('has no answers to questions, and its remarks in its hash', async () => {
    const given = { body: '1', name: 'Een', document: 'Brief', madeOn: '2028-02-02' };
    const note = (text: string) =>
      otherwise({
        ...given,
        today: '2028-02-03',
        remarks: [{ point: null, text, quote: true }],
      });
    const [one, two] = [await note('Te duur'), await note('Te snel')];
    expect(one).toMatchObject({ kind: 'otherwise', body: '1', receivedOn: '2028-02-03' });
    expect(one).not.toHaveProperty('request');
    expect(one.hash).not.toBe(two.hash);
    const kept = withResponse(two)(withResponse(one)(consultationOf()));
    expect(kept.responses).toEqual([two]);
    expect(withoutResponse('1')(kept).responses).toEqual([]);
  });
});

describe('a consultation that another tab may have changed', () => {
  const before = consultationOf();
  it('is as it was where the store read the same content anew', () => {
    expect(isUnchanged(before, structuredClone(before), 'bodies', 'responses', 'superseded')).toBe(
      true,
    );
  });
  it('is not where somebody else is asked, or the same otherwise', () => {
    const renamed = before.bodies.map((body) => ({ ...body, name: 'Elders' }));
    expect(isUnchanged(before, { ...before, bodies: renamed }, 'responses', 'bodies')).toBe(false);
    const nobody = { ...before, bodies: [] };
    expect(isUnchanged(before, nobody, 'bodies')).toBe(false);
    expect(isUnchanged(before, nobody, 'responses')).toBe(true);
  });
});
