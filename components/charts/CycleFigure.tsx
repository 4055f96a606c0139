import type { ReactNode } from 'react';
import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { type CycleStation, cycle, cycleNarrow, type StationState } from '@/lib/charts/cycle';
import { ChartFigure } from './ChartFigure';

/** The words around the figure of the cycle. */
export interface CycleWords {
  caption: string;
  reading: ReactNode;
  showNumbers: string;
  station: string;
  state: string;
  finding: string;
  states: Record<StationState, string>;
}

interface CycleFigureProps {
  stations: CycleStation[];
  /** How many rounds went before this one. */
  earlierRounds?: number;
  words: CycleWords;
}

/** The stations on a ring without beginning or end. */
export function CycleFigure({ stations, earlierRounds = 0, words }: CycleFigureProps) {
  const { states } = words;
  return (
    <ChartFigure
      drawing={cycle(stations, earlierRounds)}
      narrow={cycleNarrow(stations, earlierRounds)}
      caption={words.caption}
      alt={stations.map(({ label, state }) => `${label}: ${states[state]}.`).join(' ')}
      reading={words.reading}
      showNumbers={words.showNumbers}
      table={
        <Table caption={words.caption}>
          <thead>
            <tr>
              <ColumnHead>{words.station}</ColumnHead>
              <ColumnHead>{words.state}</ColumnHead>
              <ColumnHead>{words.finding}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {stations.map(({ id, label, state, finding }) => (
              <tr key={id}>
                <RowHead>{label}</RowHead>
                <Cell>{states[state]}</Cell>
                <Cell>{finding ?? '–'}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      }
    />
  );
}
