const DAY = 24 * 60 * 60 * 1000;

/** What the clocks of a zone show at an instant, as if it were UTC, in ms since 1970. */
function wallClock(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
}

/**
 * The instant (ISO date-time in UTC) at which the clocks of a zone show a day and a time: the first of two
 * where they are put back; null where they skip it.
 *
 * @param day - YYYY-MM-DD. @param time - HH:MM. @param zone - IANA name.
 */
export function zonedInstant(day: string, time: string, zone: string): string | null {
  const wall = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(wall)) return null;
  const offsets = [wall - DAY, wall + DAY].map((near) => wallClock(near, zone) - near);
  const instants = offsets.map((offset) => wall - offset).sort((a, b) => a - b);
  const found = instants.find((instant) => wallClock(instant, zone) === wall);
  return found === undefined ? null : new Date(found).toISOString();
}

/** The day (YYYY-MM-DD) and time (HH:MM) that the clocks of a zone show at an instant. */
export function zonedParts(instant: string, zone: string): { day: string; time: string } {
  const wall = new Date(wallClock(Date.parse(instant), zone)).toISOString();
  return { day: wall.slice(0, 10), time: wall.slice(11, 16) };
}
