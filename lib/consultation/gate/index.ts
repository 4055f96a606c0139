export { maySum } from './amounts';
export { gate } from './gate';
export { dayOf, groupBeside, quotable, shuffled } from './leaving';
export { showAll } from './show-all';
export type { Gated, GateInput, GateResponse } from './types';
