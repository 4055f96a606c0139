'use client';

import { Button } from '@/components/ui/Button';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import type { AssessRequest } from '@/lib/model/types';
import { COPIES, type Copy } from '@/lib/report/types';
import { type FileId, GROUPS, isOffered } from '@/lib/session/download/choices';
import type { DeviceBranding } from '@/lib/session/download/use-branding';
import { BrandingPanel } from './HousePanel';

interface ChoicesProps {
  texts: ResultTexts['download'];
  request: AssessRequest;
  copy: Copy;
  onCopy: (copy: Copy) => void;
  house: DeviceBranding;
  onFile: (id: FileId) => void;
}

/** Which copy, in which house style, and as which file. */
export function Choices({ texts, request, copy, onCopy, house: branding, onFile }: ChoicesProps) {
  return (
    <>
      <p>{texts.lead}</p>
      <RadioGroup
        name="download-copy"
        legend={texts.copy.legend}
        choices={COPIES.toReversed().map((value) => ({
          value,
          label: texts.copy[value].label,
          description: texts.copy[value].text,
          checked: value === copy,
        }))}
        onChange={({ target }) => onCopy(target.value as Copy)}
      />
      <BrandingPanel texts={texts.house} house={branding} />
      {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
        <section key={group} aria-labelledby={`download-${group}`}>
          <h3 id={`download-${group}`} className="text-base font-semibold">
            {texts.groups[group]}
          </h3>
          <ul className="mt-1 list-none! border-t border-rule pl-0!">
            {GROUPS[group]
              .filter((id) => isOffered(id, request))
              .map((id) => (
                <li key={id} className="border-b border-rule py-1">
                  <Button
                    variant="quiet"
                    aria-describedby={`download-${id}`}
                    onClick={() => onFile(id)}
                  >
                    {texts.files[id].label}
                  </Button>
                  <p id={`download-${id}`} className="-mt-1 pb-1 text-sm text-ink-soft">
                    {texts.files[id].text}
                  </p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
