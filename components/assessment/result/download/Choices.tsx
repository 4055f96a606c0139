'use client';

import { Button } from '@/components/ui/Button';
import { RadioGroup } from '@/components/ui/RadioGroup';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import type { AssessRequest } from '@/lib/model/types';
import { COPIES, type Copy } from '@/lib/report/types';
import { type FileId, GROUPS, isOffered } from '@/lib/session/download/choices';
import type { House } from '@/lib/session/download/use-branding';
import { HousePanel } from './HousePanel';

interface ChoicesProps {
  words: ResultTexts['download'];
  request: AssessRequest;
  copy: Copy;
  onCopy: (copy: Copy) => void;
  house: House;
  onFile: (id: FileId) => void;
}

/** Which copy, in which house style, and as which file. */
export function Choices({ words, request, copy, onCopy, house, onFile }: ChoicesProps) {
  return (
    <>
      <p>{words.lead}</p>
      <RadioGroup
        name="download-copy"
        legend={words.copy.legend}
        choices={COPIES.toReversed().map((value) => ({
          value,
          label: words.copy[value].label,
          description: words.copy[value].text,
          checked: value === copy,
        }))}
        onChange={({ target }) => onCopy(target.value as Copy)}
      />
      <HousePanel words={words.house} house={house} />
      {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
        <section key={group} aria-labelledby={`download-${group}`}>
          <h3 id={`download-${group}`} className="text-base font-semibold">
            {words.groups[group]}
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
                    {words.files[id].label}
                  </Button>
                  <p id={`download-${id}`} className="-mt-1 pb-1 text-sm text-ink-soft">
                    {words.files[id].text}
                  </p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
