import { costOver, covers } from '@/lib/consultation/packages/cover';
import { flipOf, type Outcome } from '@/lib/consultation/packages/outcome';
import type {
  ConsultationInput,
  Flip,
  Package,
  PackageReading,
  Tally,
  TallyCell,
} from '@/lib/consultation/types';
import { structureOf } from '@/lib/model/answers/structure';
import type { Instrument } from '@/lib/model/types';
import type { Others, ShownTables } from './shown-tables';
import { moveCell, TABLES } from './table-ids';

/** What each package does, from what is shown. */
export const packageReadings = (
  instrument: Instrument,
  { packages = [], bodies }: ConsultationInput,
  shown: ShownTables,
  before: Tally,
  others: Others,
  /** Bodies that answered with an assessment, by id. */
  assessed: ReadonlySet<string>,
): PackageReading[] =>
  packages.map((one): PackageReading => {
    const { id } = one;
    const after = shown.tally(TABLES.after(id), others);
    const covered = bodies.filter((body) => covers(one, body));
    return {
      id,
      before,
      after,
      moves: Object.keys(shown.get(TABLES.moves(id))?.cells ?? {})
        .map((cell) => ({ cell, ends: cell.split('>') as [TallyCell, TallyCell] }))
        .filter(({ ends: [from, to] }) => from !== to)
        .map(({ ends: [from, to] }) => ({
          from,
          to,
          n: shown.cell(TABLES.moves(id), moveCell(from, to)),
        }))
        .filter(({ n }) => n !== 0 && n !== 'hardlyAny'),
      still: structureOf(instrument)
        .factors.map(({ factor }) => ({
          factor: factor.id,
          n: shown.cell(TABLES.still(id, factor.id), 'yes'),
        }))
        .filter(({ n }) => n !== 0),
      tests: {
        strict: shown.tally(TABLES.rule(id, 'strict'), others),
        mild: shown.tally(TABLES.rule(id, 'mild'), others),
      },
      covers: covered.length,
      cost: costOver(one, covered),
      costPerReady: costPerReady(
        one,
        covered.filter((body) => assessed.has(body.id)),
        before,
        after,
      ),
    };
  });

/**
 * Euros a year for each body made ready: what the package costs over those of its bodies that answered, by
 * how many more then carry the task at their worst end.
 */
function costPerReady(
  one: Package,
  bodies: ConsultationInput['bodies'],
  before: Tally,
  after: Tally,
): number | null {
  const cost = costOver(one, bodies);
  const [from, to] = [before.cells.carries, after.cells.carries];
  if (!cost || cost.perYear === 0 || typeof from !== 'number' || typeof to !== 'number')
    return null;
  return to > from ? cost.perYear / (to - from) : null;
}

/** Every flip, by name: of bodies that let their answers be read by name, in the order of their ids. */
export const flipsOf = (
  { packages = [], responses }: ConsultationInput,
  outcomes: readonly (readonly Outcome[])[],
): Record<string, Flip[]> =>
  Object.fromEntries(
    packages.map(({ id }, at) => [
      id,
      (outcomes[at] ?? [])
        .filter((outcome) => outcome.from !== outcome.to)
        .filter((outcome) => responses[outcome.at]?.sharing !== 'counted')
        .map(flipOf)
        .toSorted((a, b) => (a.body < b.body ? -1 : 1)),
    ]),
  );
