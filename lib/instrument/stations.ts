import stationList from '@/content/instrument/stations.json';
import type { Station } from '@/lib/model/types';

/** The stations of the cycle and the optional modules, in the order of the task list. */
export const stations: Station[] = stationList;

/** The stations of a full round. */
export const roundStations = stations.filter((station) => !station.module);
