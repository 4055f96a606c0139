import stationList from '@/content/instrument/stations.json';
import type { Station } from '@/lib/model/types';

/** The stations of the cycle and the optional modules, in the order of the task list. */
export const stations: Station[] = stationList;

/** Minutes to look everything over at the end of a full round. */
const CHECKING_MINUTES = 3;

/** The stations of a full round. */
export const roundStations = stations.filter((station) => !station.module);

/** Minutes a full round takes, checking included. */
export const ROUND_MINUTES = roundStations.reduce(
  (sum, { minutes }) => sum + minutes,
  CHECKING_MINUTES,
);

/** Minutes the quick check takes. */
export const QUICK_MINUTES = 10;
