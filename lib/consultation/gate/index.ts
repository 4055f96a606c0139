export { maySum } from './amounts';
export { partsOf } from './columns';
export { gate } from './gate';
export { joinLedgers } from './join';
export { quotable, shuffled } from './leaving';
export { showAll } from './show-all';
export type { Gated, GateResponse } from './types';
