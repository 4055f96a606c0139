import { mailAddress } from '@/lib/browser/mail-address';

interface MailLinkProps {
  subject: string;
  body: string;
  children: string;
}

/** Opens a message in the mail program of whoever reads; the site itself sends nothing. */
export function MailLink({ subject, body, children }: MailLinkProps) {
  return (
    <p>
      <a href={mailAddress({ subject, body })}>{children}</a>
    </p>
  );
}
