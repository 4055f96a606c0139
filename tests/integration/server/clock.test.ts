import { describe, expect, it } from 'vitest';
import { ClockCheck } from '@/lib/server/store/clock';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 29);

describe('a clock by which rooms expire', () => {
  it('is believed when it goes on as time does', () => {
    const clock = new ClockCheck(NOW - HOUR, NOW, 0);
    for (let passed = 0; passed < 3 * DAY; passed += HOUR) {
      expect(clock.waits(NOW + passed, passed)).toBe(0);
    }
  });

  it('is not believed for a day after it jumps, forwards or back', () => {
    for (const jump of [100 * DAY, -100 * DAY]) {
      const clock = new ClockCheck(NOW - HOUR, NOW, 0);
      expect(clock.waits(NOW + jump + HOUR, HOUR)).toBe(DAY);
      expect(clock.waits(NOW + jump + 2 * HOUR, 2 * HOUR)).toBe(DAY - HOUR);
      expect(clock.waits(NOW + jump + HOUR + DAY, HOUR + DAY)).toBe(0);
    }
  });

  it('waits again when it is set right within that day', () => {
    const clock = new ClockCheck(NOW - HOUR, NOW, 0);
    clock.waits(NOW + 100 * DAY, HOUR);
    expect(clock.waits(NOW + 2 * HOUR, 2 * HOUR)).toBe(DAY);
  });

  it('is doubted at start when it lies days from what was written last', () => {
    expect(new ClockCheck(NOW - 100 * DAY, NOW, 5).waits(NOW, 5)).toBe(DAY);
    expect(new ClockCheck(NOW + 100 * DAY, NOW, 5).waits(NOW, 5)).toBe(DAY);
    expect(new ClockCheck(null, NOW, 5).waits(NOW, 5)).toBe(0);
  });
});
