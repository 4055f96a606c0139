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
  /** Head of why the next round should enter at a station. */
  reenter: string;
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
      alt={stations
        .map(({ label, state, finding, reenter }) =>
          [`${label}: ${finding ?? `${states[state]}.`}`, reenter].filter(Boolean).join(' '),
        )
        .join(' ')}
      reading={words.reading}
      showNumbers={words.showNumbers}
      table={
        <Table caption={words.caption}>
          <thead>
            <tr>
              <ColumnHead>{words.station}</ColumnHead>
              <ColumnHead>{words.state}</ColumnHead>
              <ColumnHead>{words.reenter}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {stations.map(({ id, label, state, finding, reenter }) => (
              <tr key={id}>
                <RowHead>{label}</RowHead>
                <Cell>{finding ?? states[state]}</Cell>
                <Cell>{reenter ?? '–'}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      }
    />
  );
}
