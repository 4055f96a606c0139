/** The calendar day of an instant where this device is, `yyyy-mm-dd`; on a server, where that is set. */
export function localDay(instant: Date): string {
  const [year, month, day] = [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()].map(
    (part) => String(part).padStart(2, '0'),
  );
  return `${year}-${month}-${day}`;
}
