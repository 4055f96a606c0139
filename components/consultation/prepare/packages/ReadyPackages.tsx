'use client';

import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { Package } from '@/lib/consultation/types';
import { type ReadyPackage, readyPackages } from '@/lib/instrument/packages';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { usePackageTexts } from '@/lib/page-texts/packages';

type Words = Record<string, { title: string; text: string; limits: string } | undefined>;

interface ReadyPackagesProps {
  chosen: readonly Package[];
  onAdd: (added: Package) => void;
}

/** The ready-made packages, each with what it cannot do. */
export function ReadyPackages({ chosen, onAdd }: ReadyPackagesProps) {
  const texts = useConsultationTexts('packages');
  const words: Words = usePackageTexts();
  const taken = new Set(chosen.flatMap(({ from }) => from ?? []));

  const toPackage = ({ id, levers, firstPhase }: ReadyPackage): Package => ({
    id,
    title: words[id]?.title ?? id,
    levers: [...levers],
    ...(firstPhase && { firstPhase }),
    from: id,
  });

  return (
    <Section heading={texts.readyHeading}>
      <ul className="list-none! space-y-6 pl-0!">
        {readyPackages.map((ready) => {
          const { title, text, limits } = words[ready.id] ?? { title: ready.id };
          return (
            <li key={ready.id} className="flow border-t-2 border-ink pt-2">
              <h3 className="text-lg">{title}</h3>
              <p>{text}</p>
              <p className="text-sm text-ink-soft">
                <strong>{texts.limits}:</strong> {limits}
              </p>
              {taken.has(ready.id) ? (
                <p className="font-semibold">{texts.readyAdded}</p>
              ) : (
                <Button variant="secondary" onClick={() => onAdd(toPackage(ready))}>
                  {texts.readyAdd}
                  <VisuallyHidden>: {title}</VisuallyHidden>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
