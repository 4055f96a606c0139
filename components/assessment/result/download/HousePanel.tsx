'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Details } from '@/components/ui/Details';
import { TextInput } from '@/components/ui/form/TextInput';
import { UndoStatus, useUndo } from '@/components/ui/Undo';
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
  // Fields begin anew when all is cleared, and when that is undone.
  const [begun, setBegun] = useState(0);
  const beginAnew = () => setBegun((count) => count + 1);
  const undo = useUndo();
  const setLogo = (logo: string | undefined) => {
    const { logo: before } = style;
    change({ logo });
    if (!logo && before) undo.offer({ name: texts.logo, restore: () => change({ logo: before }) });
  };
  const clearAll = () => {
    clear();
    beginAnew();
    undo.offer({
      name: texts.title,
      restore: () => {
        change(style);
        beginAnew();
      },
    });
  };
  return (
    <Details summary={texts.title}>
      <div key={begun} className="space-y-5">
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
        <LogoField texts={texts} logo={style.logo} onChange={setLogo} />
        <AccentField
          texts={texts}
          accent={style.accent}
          onChange={(accent) => change({ accent })}
        />
        {Object.values(style).some(Boolean) && (
          <Button variant="quiet" onClick={clearAll}>
            {texts.clear}
          </Button>
        )}
      </div>
      <UndoStatus undo={undo} />
    </Details>
  );
}
