/** A day in a calendar. */
export interface CalendarEvent {
  /** The same for the same day of the same assessment, so that a new file replaces it. */
  uid: string;
  /** YYYY-MM-DD; a thing to do without a date if null. */
  day: string | null;
  summary: string;
  /** Lines of text. */
  description: string[];
}

/**
 * Events as a calendar file (RFC 5545): whole days, which have no time zone.
 * @param drawnUp - the day it is drawn up, YYYY-MM-DD, and not the clock: one order makes one file.
 */
export function calendar(events: CalendarEvent[], drawnUp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Draagkracht//Draagkracht//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => component(event, drawnUp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function component({ uid, day, summary, description }: CalendarEvent, drawnUp: string): string[] {
  const name = day === null ? 'VTODO' : 'VEVENT';
  return [
    `BEGIN:${name}`,
    `UID:${uid}`,
    `DTSTAMP:${basic(drawnUp)}T000000Z`,
    ...(day === null
      ? []
      : [
          `DTSTART;VALUE=DATE:${basic(day)}`,
          `DTEND;VALUE=DATE:${basic(dayAfter(day))}`,
          'TRANSP:TRANSPARENT',
        ]),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description.join('\n'))}`,
    `END:${name}`,
  ];
}

const basic = (day: string): string => day.replaceAll('-', '');

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** Text as the value of a property. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, '\\n');

/** Octets to a line, its end not counted. */
const LONGEST = 75;

/** A line in parts of at most 75 octets, never within a character; what follows begins with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let length = 0;
  let result = '';
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > LONGEST) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += octets;
  }
  return result;
}
