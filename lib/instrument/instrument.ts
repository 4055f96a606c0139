import assumptions from '@/content/instrument/assumptions.json';
import factors from '@/content/instrument/factors.json';
import flags from '@/content/instrument/flags.json';
import maturity from '@/content/instrument/maturity.json';
import measures from '@/content/instrument/measures.json';
import notes from '@/content/instrument/notes.json';
import planned from '@/content/instrument/planned.json';
import pooling from '@/content/instrument/pooling.json';
import referenceTasks from '@/content/instrument/reference-tasks.json';
import rules from '@/content/instrument/rules.json';
import type { Instrument } from '@/lib/model/types';
import { questions } from './questions';
import { stations } from './stations';
import { team } from './team';
import { INSTRUMENT_VERSION } from './version';

/**
 * The whole instrument as the model takes it. `npm run check` holds every file of it against its schema
 * (`@/lib/instrument/content-schema`), so that no page carries the checking code.
 */
export const instrument: Instrument = {
  version: INSTRUMENT_VERSION,
  factors: factors as Instrument['factors'],
  rules: rules as Instrument['rules'],
  stations,
  questions,
  assumptions: assumptions as Instrument['assumptions'],
  flags: flags as unknown as Instrument['flags'],
  measures: measures.map((measure) => ({ condition: null, ...measure })) as Instrument['measures'],
  notes,
  pooling,
  planned,
  team,
  referenceTasks: referenceTasks as unknown as Instrument['referenceTasks'],
  maturity: maturity as Instrument['maturity'],
};
