import capacity from '@/content/nl/questions/capacity.json';
import construct from '@/content/nl/questions/construct.json';
import decide from '@/content/nl/questions/decide.json';
import maturity from '@/content/nl/questions/maturity.json';
import objective from '@/content/nl/questions/objective.json';
import oecd from '@/content/nl/questions/oecd.json';
import perceptions from '@/content/nl/questions/perceptions.json';
import potential from '@/content/nl/questions/potential.json';

/** The words of every question in Dutch: one file for all, since a browser pays for each request. */
export const texts = {
  ...objective,
  ...capacity,
  ...potential,
  ...perceptions,
  ...construct,
  ...decide,
  ...maturity,
  ...oecd,
};
