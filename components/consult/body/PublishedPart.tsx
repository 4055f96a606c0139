'use client';

import { ButtonLink } from '@/components/ui/ButtonLink';
import { Section } from '@/components/ui/Section';
import type { OpenPublication } from '@/lib/collecting/online/body';
import { fill } from '@/lib/i18n/fill';
import { formatDay } from '@/lib/i18n/format';
import { localePath } from '@/lib/i18n/paths';
import { zonedParts } from '@/lib/i18n/zoned';
import { publicationPath } from '@/lib/navigation/consultation-paths';
import { formatPath } from '@/lib/navigation/paths';
import { useConsultTexts } from '@/lib/page-texts/consult';
import { useLocale } from '@/lib/page-texts/ui';
import type { OpenBody } from '@/lib/session/online/use-body';

interface PublishedPartProps {
  body: OpenBody;
  published: OpenPublication;
  /** The assessment on this device that answers; null: there is none; undefined: not known yet. */
  draft: string | null | undefined;
}

/** What was published, and where one's own answer stands beside it. */
export function PublishedPart({ body, published, draft }: PublishedPartProps) {
  const { published: words } = useConsultTexts().body;
  const locale = useLocale();
  const { session, view } = body;
  const { number, at } = published;
  const date = formatDay(locale, zonedParts(at, view.board.zone).day);
  const page = localePath(locale, publicationPath(session.kept.room));
  return (
    <Section heading={words.title}>
      <p>{fill(words.text, { number, date })}</p>
      <div className="flex flex-wrap gap-x-4 gap-y-3">
        <ButtonLink href={page}>{words.read}</ButtonLink>
        {draft && (
          <ButtonLink
            variant="secondary"
            href={`${localePath(locale, formatPath(draft, { kind: 'result' }))}#published`}
          >
            {words.own}
          </ButtonLink>
        )}
      </div>
      {draft === null && view.own?.submission.kind === 'submitted' && <p>{words.elsewhere}</p>}
    </Section>
  );
}
