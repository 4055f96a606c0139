/**
 * Who gets to see something of an assessment:
 *
 * - `device`: whoever uses the browser that keeps the assessment.
 * - `file`: whoever holds a file made to work on with: an assessment file, a working copy.
 * - `desk`: the coordinators of a room, of the assessment that they keep together.
 * - `coordinator`: the coordinators of a room, of what one member filled in.
 * - `room`: everybody in a room, observers included.
 * - `consultation`: a higher government that consults, of the answer that a municipality gives it.
 * - `publication`: anybody; publication copies, the summary and the letter.
 */
export const AUDIENCES = [
  'device',
  'file',
  'desk',
  'coordinator',
  'room',
  'consultation',
  'publication',
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** The audiences that get a field. Whoever is not listed does not. */
export type Audiences = readonly Audience[];

/** Whether an audience gets a field. */
export const gets = <A extends Audience>(audience: Audience, field: readonly A[]): boolean =>
  (field as Audiences).includes(audience);
