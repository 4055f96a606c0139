const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** What may lie between the latest thing in the store and now before the clock is doubted at start. */
const LONGEST_SILENCE = 2 * DAY;
/** By how much the clock may run ahead of, or behind, the time that passes. */
const LARGEST_JUMP = HOUR;
/** How long it must then go on without a jump before anything is deleted by it. */
const PROBATION = DAY;

/**
 * Whether the clock may be believed when it says that something has expired. A clock that was set wrong
 * would delete rooms that have months to go. Times are milliseconds.
 */
export class ClockCheck {
  #wall: number;
  #passed: number;
  /** In time that passes; nothing is deleted before it. */
  #until: number;

  /**
   * @param latest - of the latest thing in the store since 1970; null of an empty one.
   * @param wall - what the clock says, since 1970.
   * @param passed - time that passes whatever the clock says, from any beginning.
   */
  constructor(latest: number | null, wall: number, passed: number) {
    const doubted = latest !== null && Math.abs(wall - latest) > LONGEST_SILENCE;
    this.#wall = wall;
    this.#passed = passed;
    this.#until = doubted ? passed + PROBATION : passed;
  }

  /** Milliseconds for which nothing may be deleted yet; 0 when the clock may be believed. */
  waits(wall: number, passed: number): number {
    const jump = wall - this.#wall - (passed - this.#passed);
    if (Math.abs(jump) > LARGEST_JUMP) this.#until = passed + PROBATION;
    this.#wall = wall;
    this.#passed = passed;
    return Math.max(0, this.#until - passed);
  }
}
