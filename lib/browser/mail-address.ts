/** An address that opens a message in the mail program of whoever reads; the site itself sends nothing. */
export function mailAddress({
  to = '',
  subject,
  body,
}: {
  to?: string;
  subject: string;
  body: string;
}): string {
  // In a mailto address a plus is a plus, not a space.
  const mail = String(new URLSearchParams({ subject, body })).replaceAll('+', '%20');
  return `mailto:${encodeURIComponent(to)}?${mail}`;
}
