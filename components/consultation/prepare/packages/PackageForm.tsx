'use client';

import { useMemo } from 'react';
import { Button } from '@/components/ui/Button';
import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import { Form } from '@/components/ui/form/Form';
import { NumberInput } from '@/components/ui/form/NumberInput';
import { TextInput } from '@/components/ui/form/TextInput';
import { OpenedDetails } from '@/components/ui/OpenedDetails';
import { withPackageCost, withPackageFacts } from '@/lib/collecting/changes/packages';
import type { Package } from '@/lib/consultation/types';
import { useTexts } from '@/lib/page-texts/assessment';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { usePackageTexts } from '@/lib/page-texts/packages';
import { useLocale } from '@/lib/page-texts/ui';
import { boxField, eurosField, lineField } from '@/lib/session/consultation/fields';
import { useConsultationForm } from '@/lib/session/consultation/use-consultation-form';
import { Levers } from './Levers';
import { PackageGroups } from './PackageGroups';

const COSTS = ['oneOff', 'perYear', 'perBody', 'perInhabitant'] as const;

interface PackageFormProps {
  one: Package;
  onRemove: () => void;
}

/** One package: its name, and the rest once it is opened. */
export function PackageForm({ one, onRemove }: PackageFormProps) {
  const texts = useConsultationTexts('packages');
  return (
    <OpenedDetails
      open={!one.from && one.levers.length === 0}
      summary={one.title || texts.untitled}
    >
      <Fields one={one} onRemove={onRemove} />
    </OpenedDetails>
  );
}

function Fields({ one, onRemove }: PackageFormProps) {
  const texts = useConsultationTexts('packages');
  const { yes } = useConsultationTexts('proposal');
  const errors = useTexts('errors');
  const locale = useLocale();
  const ready: Record<string, { limits: string } | undefined> = usePackageTexts();
  const { id } = one;
  const fields = useMemo(() => {
    const path = (key: string) => `packages.${id}.${key}`;
    const of = ({ packages }: { packages: Package[] }) => packages.find((other) => other.id === id);
    return [
      lineField(
        {
          path: path('title'),
          read: (consultation) => of(consultation)?.title,
          write: (title = '') => withPackageFacts(id, { title }),
        },
        errors,
      ),
      ...COSTS.map((key) =>
        eurosField(
          {
            path: path(`cost.${key}`),
            read: (consultation) => of(consultation)?.cost?.[key],
            write: (value) => withPackageCost(id, { [key]: value }),
          },
          locale,
          errors,
        ),
      ),
      boxField({
        path: path('firstPhase'),
        read: (consultation) => of(consultation)?.firstPhase || undefined,
        write: (firstPhase) => withPackageFacts(id, { firstPhase } as Partial<Package>),
      }),
    ];
  }, [id, locale, errors]);
  const form = useConsultationForm(fields);
  const check = () => void form.check();
  const limits = one.from && ready[one.from]?.limits;

  return (
    <div className="space-y-6">
      {limits && (
        <p className="text-sm">
          <strong>{texts.limits}:</strong> {limits}
        </p>
      )}
      <Form onSubmit={check} onBlur={check} className="space-y-4">
        <TextInput label={texts.name} {...form.control(`packages.${id}.title`)} />
        <fieldset className="space-y-4">
          <legend className="font-semibold">{texts.cost}</legend>
          {COSTS.map((key) => (
            <NumberInput
              key={key}
              label={texts.costs[key]}
              optional
              {...form.control(`packages.${id}.cost.${key}`)}
            />
          ))}
        </fieldset>
        <CheckboxGroup
          legend={texts.firstPhase}
          choices={[{ value: 'yes', label: yes }]}
          {...form.control(`packages.${id}.firstPhase`)}
        />
      </Form>
      <Levers one={one} />
      <PackageGroups one={one} />
      <Button variant="quiet" onClick={onRemove}>
        {texts.remove}
      </Button>
    </div>
  );
}
