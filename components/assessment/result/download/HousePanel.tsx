'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Details } from '@/components/ui/Details';
import { TextInput } from '@/components/ui/TextInput';
import { LONGEST_NAME } from '@/lib/branding/branding';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import type { House } from '@/lib/session/download/use-branding';
import { AccentField } from './AccentField';
import { LogoField } from './LogoField';

interface HousePanelProps {
  words: ResultTexts['download']['house'];
  house: House;
}

/** The municipality's own name, logo and colour on what is made. */
export function HousePanel({ words, house: { style, kept, change, clear } }: HousePanelProps) {
  // Cleared fields begin anew.
  const [cleared, setCleared] = useState(0);
  return (
    <Details summary={words.title}>
      <div key={cleared} className="space-y-5">
        <p>{words.lead}</p>
        {!kept && <p className="font-semibold">{words.notKept}</p>}
        <TextInput
          name="house-name"
          label={words.name}
          hint={words.nameHint}
          autoComplete="off"
          maxLength={LONGEST_NAME}
          value={style.name ?? ''}
          onChange={({ target }) => change({ name: target.value || undefined })}
        />
        <LogoField words={words} logo={style.logo} onChange={(logo) => change({ logo })} />
        <AccentField
          words={words}
          accent={style.accent}
          onChange={(accent) => change({ accent })}
        />
        {Object.values(style).some(Boolean) && (
          <Button
            variant="quiet"
            onClick={() => {
              clear();
              setCleared((count) => count + 1);
            }}
          >
            {words.clear}
          </Button>
        )}
      </div>
    </Details>
  );
}
