'use client';

import { Section } from '@/components/ui/Section';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { formatDay } from '@/lib/i18n/format';
import type { FormId } from '@/lib/navigation/pages';
import { useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { useHref } from '@/lib/session/navigation/use-location';
import { useSession } from '@/lib/session/session';

/** Which municipality and which task, with the way to change them for whoever says so. */
export function Facts() {
  const texts = useTexts('tasks');
  const locale = useLocale();
  const { municipality, task } = useSession().draft.request.context ?? {};
  const start = task?.start ? formatDay(locale, task.start) : undefined;
  return (
    <Section heading={texts.factsHeading}>
      <dl>
        <Fact name={texts.municipality} value={municipality?.name} page="municipality" />
        <Fact name={texts.task} value={task?.title} page="task" />
        {start && <Fact name={texts.start} value={start} page="task" />}
      </dl>
    </Section>
  );
}

function Fact({ name, value, page }: { name: string; value: string | undefined; page: FormId }) {
  const texts = useTexts('tasks');
  const { given } = useSession();
  const href = useHref();
  return (
    <div className="flex flex-wrap gap-x-4 border-b border-rule py-2 first:pt-0">
      <dt className="w-32 text-ink-soft">{name}</dt>
      <dd className="min-w-0 flex-1">{value || texts.notFilled}</dd>
      {!given.told && (
        <dd>
          <a href={href({ kind: 'page', station: 'objective', page })}>
            {value ? texts.change : texts.fillIn}
            <VisuallyHidden> {name.toLocaleLowerCase()}</VisuallyHidden>
          </a>
        </dd>
      )}
    </div>
  );
}
