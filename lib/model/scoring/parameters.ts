import type { Assumptions } from '@/lib/model/assumptions';
import { assume, kappa } from '@/lib/model/assumptions';
import type { Reach } from '@/lib/model/types';
import { CAPACITIES } from '@/lib/model/types';
import type { Structure } from './structure';

/** The assumptions in the form the scoring uses, with one weight per factor and per question. */
export interface Parameters {
  power: number;
  executorShare: number;
  /** Per position in CAPACITIES. */
  kappa: number[];
  /** What still binds, per reach and per position in OWNERS. */
  binding: Record<Reach, number[]>;
  unauditedSecurity: number;
  addedDemandMax: number;
  savingsVolumeShortfall: number;
  plannedHireCredit: number;
  plannedHireDiscount: number;
  factorWeights: number[];
  /** Multiplies the weight of each scored question. */
  itemWeights: Float64Array;
}

/** The parameters at the instrument's own weights. */
export function parametersOf(structure: Structure, assumptions: Assumptions): Parameters {
  const value = (id: string) => assume(assumptions, id);
  const [nobody, others, agreed] = [
    value('ownerNobody'),
    value('ownerOthers'),
    value('ownerAgreed'),
  ];
  return {
    power: value('power'),
    executorShare: value('executorShare'),
    kappa: CAPACITIES.map((capacity) => kappa(assumptions, capacity)),
    binding: {
      own: [nobody, others, value('ownerOurselves'), agreed],
      shared: [nobody, others, value('ownerOurselvesShared'), agreed],
      higher: [nobody, others, value('ownerOurselvesOutside'), agreed],
    },
    unauditedSecurity: value('unauditedSecurity'),
    addedDemandMax: value('addedDemandMax'),
    savingsVolumeShortfall: value('savingsVolumeShortfall'),
    plannedHireCredit: value('plannedHireCredit'),
    plannedHireDiscount: value('plannedHireDiscount'),
    factorWeights: structure.factors.map(({ factor }) => factor.weight),
    itemWeights: new Float64Array(structure.scored.length).fill(1),
  };
}
