import type { Withheld } from '@/lib/consultation/types';
import { classificationTitle, groupTitle, type ManyGiven } from '@/lib/findings/consultation';
import type { ConsultationReadTexts } from '@/lib/instrument/texts/consultation-read';

type Words = ConsultationReadTexts['publish'];

/** What a table is about, by the beginning of its id. */
const KINDS: Partial<Record<string, keyof Words['kinds']>> = {
  overall: 'overall',
  capacity: 'capacity',
  advice: 'advice',
  test: 'test',
  invested: 'invested',
  factor: 'factor',
  requirement: 'requirement',
  constraint: 'constraint',
  affordance: 'affordance',
  condition: 'condition',
  flag: 'flag',
  uncovered: 'uncovered',
  package: 'package',
  combination: 'combination',
  theme: 'theme',
  point: 'point',
  remarks: 'point',
};

const kindOf = ({ table }: Withheld, { kinds }: Words): string =>
  kinds[KINDS[table.split('.')[0] ?? ''] ?? 'other'];

/** What is not shown and why, counted by where and what it is: hundreds of single cells tell a reader nothing. */
export function withheldRows({
  consultation,
  reading,
  wording,
  words,
}: ManyGiven & { words: Words }): { id: string; cells: (string | number)[] }[] {
  const named = { consultation, wording };
  const rows = Map.groupBy(reading.withheld, (one) => {
    const where = one.group
      ? `${classificationTitle(named, one.group.classification)}: ${groupTitle(named, one.group.classification, one.group.group)}`
      : words.everybody;
    return JSON.stringify([where, kindOf(one, words), words.reasons[one.why]]);
  });
  return [...rows].map(([key, all]) => ({
    id: key,
    cells: [...(JSON.parse(key) as string[]), all.length],
  }));
}
