import { showAll } from '@/lib/consultation/gate/show-all';
import type { ConsultationAudience, ShownTable, Table, Withheld } from '@/lib/consultation/types';

/** What is shown of tables, and why the rest is not. */
interface Shown {
  tables: ShownTable[];
  withheld: Withheld[];
}

/** What stands between the tables and an audience: the reading is made of nothing but what it shows. */
export interface Gate {
  audience: ConsultationAudience;
  show(tables: Table[]): Shown;
}

/** Counts and shows everything: for whoever may see every response by name. */
export const openGate: Gate = {
  audience: 'region',
  show: (tables) => ({ tables: showAll(tables), withheld: [] }),
};
