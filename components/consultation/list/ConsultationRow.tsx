'use client';

import { DeleteButton } from '@/components/assessment/DeleteButton';
import { DocumentRow } from '@/components/session/DocumentRow';
import { Button } from '@/components/ui/Button';
import type { ConsultationSummary } from '@/lib/collecting/store/consultations';
import { fill, plural } from '@/lib/i18n/fill';
import { formatDate } from '@/lib/i18n/format';
import { localePath } from '@/lib/i18n/paths';
import { formatConsultationPath } from '@/lib/navigation/consultation-paths';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale } from '@/lib/page-texts/ui';
import { removeDocument } from '@/lib/session/opening/deleted';
import { loadWork } from './list-loads';
import type { RowProps } from './row-props';

/** One consultation: what it is about, and what can be done with it. */
export function ConsultationRow({
  summary,
  list,
  tell,
  offerBack,
}: RowProps & { summary: ConsultationSummary }) {
  const texts = useConsultationTexts('list');
  const { fictional } = useConsultationTexts('frame');
  const locale = useLocale();
  const name = summary.name.trim() || texts.untitled;
  const about = [
    ...(summary.version ? [fill(texts.version, { version: summary.version })] : []),
    plural(locale, texts.asked, summary.asked),
    plural(locale, texts.answered, summary.answered),
    fill(texts.changed, { date: formatDate(locale, Date.parse(summary.updatedAt)) }),
  ];
  const save = () =>
    list.attempt(async (store) => {
      const file = await (await loadWork()).saveStored(store, summary.id, name);
      tell(fill(texts.exported, { file }));
    });
  const remove = () => removeDocument({ list, id: summary.id, name, texts, tell, offerBack });

  return (
    <DocumentRow
      texts={texts}
      href={localePath(locale, formatConsultationPath(summary.id, { step: 'overview' }))}
      name={name}
      fictional={summary.fictional && fictional}
      about={about}
    >
      <div className="flex flex-wrap gap-x-4 gap-y-3">
        <Button variant="secondary" onClick={() => void save()}>
          {texts.export}
        </Button>
        <DeleteButton texts={texts} name={name} onDelete={() => void remove()} />
      </div>
    </DocumentRow>
  );
}
