import { classificationsOf, groupsOf } from '@/lib/consultation/groups';
import { readingOf } from '@/lib/consultation/reading/analyse';
import { TABLES } from '@/lib/consultation/reading/table-ids';
import { type Counting, count } from '@/lib/consultation/reading/tables';
import type {
  ConsultationInput,
  ConsultationReading,
  GroupRef,
  Table,
} from '@/lib/consultation/types';
import { instrument } from '@/lib/instrument/instrument';
import type { ReadFrom } from './input';
import { passedBy, showing, type Whole } from './passing';
import type { Progress } from './reader';

/** One group by itself: its bodies and its responses. */
interface Apart {
  group: string;
  input: ConsultationInput;
  counting: Counting;
  /** Its tables, in the positions of all responses. */
  tables: Table[];
}

/**
 * The reading of one group for the region. Groups pass the gate line by line over one fixed list, all groups
 * of a line at once and tested against everybody and the lines before: whatever is chosen, and in whatever
 * order, shows no more than everything together would.
 */
export function readGroup(
  from: ReadFrom,
  whole: Whole,
  { classification, group }: GroupRef,
  tell: (progress: Progress) => void,
): ConsultationReading | 'tooFew' {
  const guards = from.responses.some(({ sharing }) => sharing === 'counted');
  const lines = classificationsOf(from.bodies);
  const last = lines.indexOf(classification);
  if (last < 0) return 'tooFew';
  const before = [{ ledger: whole.passed.ledger }];
  // Where everything was shared with the region, there is nothing to guard against.
  for (let at = guards ? 0 : last; at <= last; at += 1) {
    tell({ done: at, total: last + 1 });
    const line = lines[at] ?? classification;
    const groups = apart(whole.input, line);
    const passed = passedBy(
      from,
      'region',
      groups.flatMap(({ tables }) => tables),
      before,
    );
    const chosen = at === last && groups.find((one) => one.group === group);
    if (chosen) {
      const shown = passed.shown
        .filter((table) => table.group?.group === group)
        .map((table) => ({ ...table, group: null }));
      const withheld = passed.withheld
        .filter((one) => one.group?.group === group)
        .map((one) => ({ ...one, group: null }));
      // Too few to count beside those who may be read by name: then there is nobody but them.
      const base = shown.find(({ id }) => id === TABLES.overall)?.base ?? 0;
      if (base === 0 && chosen.counting.scored.length > 0) return 'tooFew';
      return readingOf(
        instrument,
        chosen.input,
        chosen.counting,
        showing('region', { ...passed, shown, withheld }),
      );
    }
    before.push({ ledger: passed.ledger });
  }
  return 'tooFew';
}

/** Every group along one line, counted by itself; no group within a group. */
const apart = (input: ConsultationInput, classification: string): Apart[] =>
  groupsOf(input.bodies, classification).map(({ group, bodies }): Apart => {
    const own = bodies.flatMap((at) => input.bodies[at] ?? []);
    const ids = new Set(own.map(({ id }) => id));
    const positions = [...input.responses.keys()].filter((at) =>
      ids.has(input.responses[at]?.body ?? ''),
    );
    const part: ConsultationInput = {
      ...input,
      bodies: own,
      responses: positions.flatMap((at) => input.responses[at] ?? []),
      classifications: [],
    };
    const counting = count(instrument, part, 'region');
    const place = (at: number) => positions[at] ?? at;
    return {
      group,
      input: part,
      counting,
      tables: counting.tables
        .filter((table) => table.group === null)
        .map((table) => ({
          ...table,
          group: { classification, group },
          base: table.base.map(place),
          cells: table.cells.map(({ id, members }) => ({ id, members: members.map(place) })),
          ...(table.values && {
            values: table.values.map((value) => ({ ...value, response: place(value.response) })),
          }),
        })),
    };
  });
