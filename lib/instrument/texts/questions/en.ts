import capacity from '@/content/en/questions/capacity.json';
import construct from '@/content/en/questions/construct.json';
import decide from '@/content/en/questions/decide.json';
import maturity from '@/content/en/questions/maturity.json';
import objective from '@/content/en/questions/objective.json';
import oecd from '@/content/en/questions/oecd.json';
import perceptions from '@/content/en/questions/perceptions.json';
import potential from '@/content/en/questions/potential.json';

/** The words of every question in English: one file for all, since a browser pays for each request. */
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
