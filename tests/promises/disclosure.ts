import { numbers } from '@/lib/consultation/example/numbers';
import { flandersStates } from '../support/disclosure/flanders';
import type { Answering } from '../support/disclosure/region';
import { attacked, drawnStates, published } from '../support/disclosure/sequence';
import type { Promised } from './promise';

const REGIONS = 1_000;
const FLANDERS = 3;

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
