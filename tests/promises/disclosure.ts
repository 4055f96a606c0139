import { numbers } from '@/lib/consultation/example/numbers';
import { flandersAnswering } from '../support/disclosure/flanders';
import type { Answering } from '../support/disclosure/region';
import { attacked, drawnStates, published } from '../support/disclosure/sequence';
import type { Promised } from './promise';

const REGIONS = 1_000;
const FLANDERS = 3;

/** Four publications of the 285 as answers come in; now and then one is corrected or withdrawn. */
function flandersStates(seed: number): Answering[][] {
  const random = numbers(seed);
  const all = flandersAnswering(random, 285);
  const named = new Set(all.filter(() => random() < 0.1));
  return [110, 174, 230, 285].map((answered, publication) =>
    all.slice(0, answered).flatMap((one, at): Answering[] => {
      if (at % 97 === publication) return [];
      const version = at % 23 < publication ? 1 : 0;
      return [{ ...one, version, sharing: named.has(one) ? 'named' : 'counted' }];
    }),
  );
}

export const disclosure: Promised = {
  name: 'disclosure',
  title: 'No publication, nor several together, tells what one to four bodies answered',
  async check() {
    const broken: string[] = [];
    const attack = (name: string, states: Answering[][]) => {
      const { singledOut, unveiled } = attacked(published(states));
      if (singledOut) broken.push(`${name}: ${singledOut.join(', ')}`);
      else if (unveiled.length > 0) broken.push(`${name}: ${JSON.stringify(unveiled[0])}`);
    };
    for (let seed = 1; seed <= REGIONS; seed++) {
      attack(`region ${seed}`, drawnStates(numbers(seed), 40));
    }
    for (let seed = 1; seed <= FLANDERS; seed++) attack(`Flanders ${seed}`, flandersStates(seed));
    return {
      kept: broken.length === 0,
      figure:
        broken.length === 0
          ? `${REGIONS} regions of up to 40 bodies and ${FLANDERS} of 285, up to four publications each: nothing`
          : broken.slice(0, 3).join('; '),
    };
  },
};
