'use client';

import { use, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/form/Select';
import { Section } from '@/components/ui/Section';
import {
  type FlemishSelection,
  flemishBodies,
  flemishChoices,
} from '@/lib/collecting/bodies/flemish';
import { withBodies } from '@/lib/collecting/changes/bodies';
import { fill, plural } from '@/lib/i18n/fill';
import { useNames } from '@/lib/page-texts/assessment';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';

let choices: ReturnType<typeof flemishChoices> | undefined;

/** What can be chosen, fetched once. */
function loadChoices() {
  choices ??= flemishChoices();
  return choices;
}

/** Lists of municipalities that are ready: all of them, a province, a size, a reference region. */
export function ReadyLists() {
  const texts = useConsultationTexts('bodies');
  const { sizeSchemes } = useNames();
  const locale = useLocale();
  const { change } = useConsultation();
  const offered = use(loadChoices());
  const [chosen, setChosen] = useState('');
  const [told, setTold] = useState<number | 'none' | null>(null);

  const label = (selection: FlemishSelection, count: number): string => {
    switch (selection.kind) {
      case 'all':
        return fill(texts.readyAll, { count });
      case 'province':
        return fill(texts.readyProvince, { name: selection.name, count });
      case 'region':
        return fill(texts.readyRegion, { name: selection.name, count });
      case 'size':
        return fill(texts.readySize, { name: sizeSchemes[selection.name], count });
    }
  };
  const add = async () => {
    const choice = offered[Number(chosen)];
    if (chosen === '' || !choice) {
      setTold('none');
      return;
    }
    const bodies = await flemishBodies(choice.selection);
    change('bodies', withBodies({ bodies }), { buildsOn: true });
    setTold(bodies.length);
  };

  return (
    <Section heading={texts.readyHeading}>
      <Select
        label={texts.ready}
        error={told === 'none' ? texts.readyChoose : undefined}
        name="ready-list"
        value={chosen}
        options={offered.map(({ selection, count }, at) => ({
          value: String(at),
          label: label(selection, count),
        }))}
        onChange={({ target: { value } }) => {
          setTold(null);
          setChosen(value);
        }}
      />
      <Button variant="secondary" onClick={() => void add()}>
        {texts.readyAdd}
      </Button>
      <p role="status" className="empty:hidden">
        {typeof told === 'number' && plural(locale, texts.added, told)}
      </p>
    </Section>
  );
}
