'use client';

import { useState } from 'react';
import { PasteLink } from '@/components/session/PasteLink';
import { FileInput } from '@/components/ui/form/FileInput';
import type { Locale } from '@/lib/i18n/locales';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import { readKeyFile } from '@/lib/sealed/links/key-file';
import {
  consultationUrl,
  encodeLink,
  isConsultationLink,
  type SealedLink,
} from '@/lib/sealed/links/link';
import { linkProblem } from '@/lib/session/room/room-problem';

/** Follows a link: without a request to the server, unless it leads to another page. */
function follow(link: SealedLink, locale: Locale): void {
  const fragment = encodeLink(link);
  if (isConsultationLink(link)) window.location.assign(consultationUrl('', locale, fragment));
  else window.location.hash = fragment;
}

/** A link to paste, or a key file to open. */
export function LinkForm() {
  const { door } = useRoomTexts();
  const locale = useLocale();
  const [fileProblem, setFileProblem] = useState<string>();
  const take = async (file: File) => {
    const decoded = readKeyFile(await file.text());
    if (decoded.ok) follow(decoded.link, locale);
    else setFileProblem(decoded.reason === 'newer' ? door.newer : door.fileWrong);
  };

  return (
    <div className="space-y-10">
      <PasteLink
        texts={{ paste: door.paste, open: door.openLink }}
        place="/room/link"
        faultOf={(found) => (found.ok ? undefined : linkProblem(door, found.reason))}
        onLink={(link) => follow(link, locale)}
      />
      <FileInput
        id="key-file"
        label={door.file}
        error={fileProblem}
        accept=".json,application/json"
        onFile={(file) => void take(file)}
      />
    </div>
  );
}
