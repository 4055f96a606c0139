'use client';

import { StepScreen } from '@/components/consultation/StepScreen';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { UndoStatus, useUndo } from '@/components/ui/Undo';
import { newId } from '@/lib/bytes/new-id';
import {
  withoutPackage,
  withPackage,
  withPackageBack,
} from '@/lib/collecting/changes/packages';
import { MOST_PACKAGES } from '@/lib/consultation/schema/limits';
import type { Package } from '@/lib/consultation/types';
import { fill } from '@/lib/i18n/fill';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { PackageForm } from './PackageForm';
import { ReadyPackages } from './ReadyPackages';

const PACKAGES = 'packages';

/** Support that could be offered: ready-made, and of one's own. */
export function PackagesScreen() {
  const texts = useConsultationTexts('packages');
  const { draft, change } = useConsultation();
  const { packages } = draft;
  const undo = useUndo();
  const isFull = packages.length >= MOST_PACKAGES;

  const add = (one: Package) => change(PACKAGES, withPackage(one), { buildsOn: true });
  const remove = (one: Package) => {
    const at = packages.findIndex(({ id }) => id === one.id);
    change(PACKAGES, withoutPackage(one.id), { buildsOn: true });
    undo.offer({
      name: one.title || texts.untitled,
      restore: () => change(PACKAGES, withPackageBack(one, at), { buildsOn: true }),
    });
  };
  const addOwn = () =>
    add({
      id: newId(),
      title: fill(texts.ownTitle, { at: packages.filter(({ from }) => !from).length + 1 }),
      levers: [],
    });

  return (
    <StepScreen step="packages" title={texts.title} lead={texts.lead}>
      {isFull ? (
        <p className="mb-8 font-semibold">{fill(texts.full, { count: MOST_PACKAGES })}</p>
      ) : (
        <>
          <ReadyPackages chosen={packages} onAdd={add} />
          <Section heading={texts.ownHeading}>
            <Button variant="secondary" onClick={addOwn}>
              {texts.ownAdd}
            </Button>
          </Section>
        </>
      )}
      <section className="border-t border-rule pt-5">
        <h2 className="text-xl">{texts.listHeading}</h2>
        {packages.length === 0 && <p className="mt-2">{texts.none}</p>}
        <UndoStatus undo={undo} />
        <ul className="mt-4 list-none! pl-0!">
          {packages.map((one) => (
            <li key={one.id} className="border-b border-rule py-1">
              <PackageForm one={one} onRemove={() => remove(one)} />
            </li>
          ))}
        </ul>
      </section>
    </StepScreen>
  );
}
