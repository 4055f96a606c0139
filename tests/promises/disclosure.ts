import { numbers } from '@/lib/consultation/example/numbers';
import { flandersStates } from '../support/disclosure/flanders';
import type { Seen } from '../support/disclosure/seen';
import {
  attacked,
  drawnRounds,
  drawnStates,
  published,
  publishedInRounds,
} from '../support/disclosure/sequence';
import type { Promised } from './promise';

const REGIONS = 1_000;
const FLANDERS = 3;
const ROUNDS = 300;

export const disclosure: Promised = {
  name: 'disclosure',
  title: 'No publication, nor several together, tells what one to four bodies answered',
  async check() {
    const broken: string[] = [];
    const attack = (name: string, seen: Seen[]) => {
      const { singledOut, unveiled } = attacked(seen);
      if (singledOut) broken.push(`${name}: ${singledOut.join(', ')}`);
      else if (unveiled.length > 0) broken.push(`${name}: ${JSON.stringify(unveiled[0])}`);
    };
    for (let seed = 1; seed <= REGIONS; seed++) {
      attack(`region ${seed}`, published(drawnStates(numbers(seed), 40)));
    }
    for (let seed = 1; seed <= ROUNDS; seed++) {
      attack(`region asked twice ${seed}`, publishedInRounds(...drawnRounds(numbers(seed), 40)));
    }
    for (let seed = 1; seed <= FLANDERS; seed++) {
      attack(`Flanders ${seed}`, published(flandersStates(seed)));
    }
    return {
      kept: broken.length === 0,
      figure:
        broken.length === 0
          ? `${REGIONS} regions of up to 40 bodies and ${FLANDERS} of 285, up to four publications each, and ${ROUNDS} that are asked twice: nothing`
          : broken.slice(0, 3).join('; '),
    };
  },
};
