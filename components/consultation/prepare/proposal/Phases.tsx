'use client';

import { useMemo } from 'react';
import { DateField } from '@/components/fields/DateField';
import { Button } from '@/components/ui/Button';
import { Form } from '@/components/ui/form/Form';
import { TextInput } from '@/components/ui/form/TextInput';
import { UndoStatus, useUndo } from '@/components/ui/Undo';
import { withNextPhase, withoutPhase, withPhaseBack } from '@/lib/collecting/changes/proposal';
import { fill } from '@/lib/i18n/fill';
import { useTexts } from '@/lib/page-texts/assessment';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { useConsultationForm } from '@/lib/session/consultation/use-consultation-form';
import { phaseFields, phasePath } from './proposal-fields';

const PHASES = 'proposal.phases';

/** The phases of the transfer. */
export function Phases() {
  const texts = useConsultationTexts('proposal');
  const errors = useTexts('errors');
  const locale = useLocale();
  const { draft, change } = useConsultation();
  const phases = draft.proposal.phases ?? [];
  const undo = useUndo();
  const form = useConsultationForm(
    useMemo(() => phaseFields(phases.length, locale, errors), [phases.length, locale, errors]),
  );
  const check = () => void form.check();
  const remove = (at: number) => {
    const phase = phases[at];
    if (!phase) return;
    change(PHASES, withoutPhase(at), { buildsOn: true });
    undo.offer({
      name: phase.title || fill(texts.phase, { at: at + 1 }),
      restore: () => change(PHASES, withPhaseBack(phase, at), { buildsOn: true }),
    });
  };

  return (
    <section className="mt-12">
      <h2 className="text-xl">{texts.phasesHeading}</h2>
      <p className="mt-2 max-w-measure">{texts.phasesBody}</p>
      <Form onSubmit={check} onBlur={check} className="mt-4 space-y-6">
        {phases.map((phase, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a phase is known by its place
          <div key={at} className="space-y-4 border-l-4 border-rule pl-4">
            <TextInput
              label={fill(texts.phase, { at: at + 1 })}
              {...form.control(phasePath(at, 'title'))}
            />
            <DateField
              label={fill(texts.phaseStart, { at: at + 1 })}
              optional
              day={phase.start}
              {...form.control(phasePath(at, 'start'))}
            />
            <Button variant="quiet" onClick={() => remove(at)}>
              {fill(texts.removePhase, { at: at + 1 })}
            </Button>
          </div>
        ))}
      </Form>
      <UndoStatus undo={undo} />
      <div className="mt-4">
        <Button
          variant="secondary"
          onClick={() => change(PHASES, withNextPhase, { buildsOn: true })}
        >
          {texts.addPhase}
        </Button>
      </div>
    </section>
  );
}
