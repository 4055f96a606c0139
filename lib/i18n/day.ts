/** The calendar day where the person is, as `yyyy-mm-dd`. */
export function localDay(instant: Date): string {
  const part = (value: number, length: number) => String(value).padStart(length, '0');
  const { year, month, day } = {
    year: instant.getFullYear(),
    month: instant.getMonth() + 1,
    day: instant.getDate(),
  };
  return `${part(year, 4)}-${part(month, 2)}-${part(day, 2)}`;
}
