import '@/tests/support/model/seed';
import fc from 'fast-check';
import {
  type Body,
  type ConsultationInput,
  type Lever,
  type Package,
  type Response,
  SHARINGS,
} from '@/lib/consultation/types';
import type { Question, ScoredRequest } from '@/lib/model/types';
import { smallInstrument } from '@/tests/support/model/small-instrument';
import { anySmallRequest } from '@/tests/support/model/small-requests';

/** Random consultations on the small instrument. */

const lightening = (question: Question): fc.Arbitrary<Lever> => {
  const more = question.side === 'supply' || question.side === 'affordance';
  const way = (more ? 1 : -1) * question.direction;
  return fc.oneof(
    fc.integer({ min: 1, max: 3 }).map((by) => ({ question: question.id, step: way * by })),
    fc.nat(4).map((set) => ({ question: question.id, set })),
  );
};

const leversOn = (...sides: Question['side'][]): fc.Arbitrary<Lever> =>
  fc
    .constantFrom(
      ...smallInstrument.questions.filter(
        ({ side, kind, id }) => sides.includes(side) && kind === 'scale' && id !== 'supply-planned',
      ),
    )
    .chain(lightening);

/** Levers on demand and supply, some of them measures. */
export const anyLever: fc.Arbitrary<Lever> = fc.oneof(
  { weight: 4, arbitrary: leversOn('demand', 'supply') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...smallInstrument.measures.map(({ id }) => ({ measure: id }))),
  },
);

/** Levers on what digitalization relieves, what stands in its way and who resolves that. */
export const reliefLever: fc.Arbitrary<Lever> = fc.oneof(
  leversOn('affordance', 'constraint'),
  fc.constant<Lever>({ question: 'owner-readiness', set: 'ourselves' }),
);

const amount = fc.integer({ min: 0, max: 3 });

export const packagesOf = (
  lever: fc.Arbitrary<Lever>,
  { most = 4, deep = 3 } = {},
): fc.Arbitrary<Package[]> =>
  fc
    .array(
      fc.record(
        {
          levers: fc.array(lever, { maxLength: deep }),
          for: fc.subarray(['small', 'medium', 'large'], { minLength: 1 }).map((groups) => ({
            classification: 'size',
            groups,
          })),
          cost: fc.record({ perYear: amount, oneOff: amount }),
        },
        { requiredKeys: ['levers'] },
      ),
      { maxLength: most },
    )
    .map((list) => list.map((one, at): Package => ({ id: `p${at}`, title: `P${at}`, ...one })));

const requestOf = ({ norm: _, ...request }: ScoredRequest): Response['request'] => ({
  ...request,
  context: { task: { title: 'Taak' } },
});

interface Asked {
  population: number;
  province: string;
  answers: 'not' | 'otherwise' | ScoredRequest;
  sharing: Response['sharing'];
}

const asked: fc.Arbitrary<Asked> = fc.record({
  population: fc.constantFrom(9_000, 29_999, 30_000, 100_000, 100_001),
  province: fc.constantFrom('Antwerpen', 'Limburg'),
  sharing: fc.constantFrom(...SHARINGS),
  answers: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom('not' as const, 'otherwise' as const) },
    { weight: 4, arbitrary: anySmallRequest },
  ),
});

/** Up to nine bodies, of which some are silent and some answer in another way. */
export const anyConsultation = (
  packages: fc.Arbitrary<Package[]> = packagesOf(anyLever),
): fc.Arbitrary<ConsultationInput> =>
  fc
    .record({
      norm: fc.constantFrom('firstTier' as const, 'executor' as const),
      rule: fc.constantFrom('default' as const, 'strict' as const, 'mild' as const),
      list: fc.array(asked, { minLength: 1, maxLength: 9 }),
      packages,
    })
    .map(({ norm, rule, list, packages: all }) => {
      const bodies = list.map(
        ({ population, province }, at): Body => ({ id: `b${at}`, population, province }),
      );
      const responses = list.flatMap(({ answers, sharing }, at): Response[] => {
        if (answers === 'not') return [];
        const body = `b${at}`;
        return answers === 'otherwise'
          ? [{ body, sharing, kind: 'otherwise' }]
          : [{ body, sharing, request: requestOf(answers) }];
      });
      return { norm, rule, proposal: { title: 'Taak' }, bodies, responses, packages: all };
    });
