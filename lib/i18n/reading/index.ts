export { readDate, writeDate } from './date';
export { readMoney, writeMoney } from './money';
export { readNumber, writeNumber } from './number';
export type { Reading } from './reading';
