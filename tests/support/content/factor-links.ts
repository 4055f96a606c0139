import type { Factor, FactorLink } from '@/lib/model/types';

type Linking = Pick<Factor, 'id'> & {
  requirements: readonly Pick<Factor['requirements'][number], 'demand' | 'supply'>[];
};

/** The factors that each demand and supply question bears on: those of the requirements that name it. */
export function factorLinks(factors: readonly Linking[]): Map<string, FactorLink[]> {
  const links = new Map<string, FactorLink[]>();
  for (const { id, requirements } of factors) {
    for (const question of new Set(requirements.flatMap((one) => [...one.demand, one.supply]))) {
      links.set(question, [...(links.get(question) ?? []), { id }]);
    }
  }
  return links;
}
