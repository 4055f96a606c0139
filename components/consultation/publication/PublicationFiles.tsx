'use client';

import { Files } from '@/components/consultation/blocks/Files';
import type { ConsultationReadTexts } from '@/lib/instrument/texts/consultation-read';
import { useLocale } from '@/lib/page-texts/ui';

interface PublicationFilesProps {
  /** Where the publication is, as JSON. */
  source: string;
  texts: Pick<ConsultationReadTexts['files'], 'formats' | 'making' | 'made' | 'failed'>;
}

/** The files of a publication: what makes them is loaded when one is asked for. */
export function PublicationFiles({ source, texts }: PublicationFilesProps) {
  const locale = useLocale();
  return (
    <Files
      texts={texts}
      make={async (format, watching) => {
        const { makePublicationFile } = await import('@/lib/session/consultation/publication-file');
        return makePublicationFile(source, { format, locale }, watching);
      }}
    />
  );
}
