export { gate } from './gate';
export { showAll } from './show-all';
export type { Gated, GateInput, GateResponse } from './types';
