interface MailLinkProps {
  subject: string;
  body: string;
  children: string;
}

/** Opens a message in the mail program of whoever reads; the site itself sends nothing. */
export function MailLink({ subject, body, children }: MailLinkProps) {
  // In a mailto address a plus is a plus, not a space.
  const mail = String(new URLSearchParams({ subject, body })).replaceAll('+', '%20');
  return (
    <p>
      <a href={`mailto:?${mail}`}>{children}</a>
    </p>
  );
}
