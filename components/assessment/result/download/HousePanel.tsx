'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Details } from '@/components/ui/Details';
import { TextInput } from '@/components/ui/form/TextInput';
import { LONGEST_NAME } from '@/lib/branding/branding';
import type { ResultTexts } from '@/lib/instrument/texts/result';
import type { DeviceBranding } from '@/lib/session/download/use-branding';
import { AccentField } from './AccentField';
import { LogoField } from './LogoField';

interface BrandingPanelProps {
  texts: ResultTexts['download']['house'];
  house: DeviceBranding;
}

/** The municipality's own name, logo and colour on what is made. */
export function BrandingPanel({
  texts,
  house: { style, kept, change, clear },
}: BrandingPanelProps) {
  // Cleared fields begin anew.
  const [cleared, setCleared] = useState(0);
  return (
    <Details summary={texts.title}>
      <div key={cleared} className="space-y-5">
        <p>{texts.lead}</p>
        {!kept && <p className="font-semibold">{texts.notKept}</p>}
        <TextInput
          name="house-name"
          label={texts.name}
          hint={texts.nameHint}
          autoComplete="off"
          maxLength={LONGEST_NAME}
          value={style.name ?? ''}
          onChange={({ target }) => change({ name: target.value || undefined })}
        />
        <LogoField texts={texts} logo={style.logo} onChange={(logo) => change({ logo })} />
        <AccentField
          texts={texts}
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
            {texts.clear}
          </Button>
        )}
      </div>
    </Details>
  );
}
