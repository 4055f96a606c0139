'use client';

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '@/components/ui/Button';
import { Form } from '@/components/ui/form/Form';
import { TextArea } from '@/components/ui/form/TextArea';
import { UndoStatus, useUndo } from '@/components/ui/Undo';
import { pastedPoints } from '@/lib/collecting/changes/pasted-points';
import { withNewPoints, withoutPoint, withPointBack } from '@/lib/collecting/changes/proposal';
import { MOST_POINTS } from '@/lib/consultation/schema/limits';
import type { Point } from '@/lib/consultation/types';
import { plural } from '@/lib/i18n/fill';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';
import { PointForm } from './PointForm';

const POINTS = 'proposal.points';
const PASTED = 'pasted-points';

/** The points of the proposal, on which remarks hang: pasted or typed. */
export function Points() {
  const texts = useConsultationTexts('proposal');
  const locale = useLocale();
  const { id, draft, change } = useConsultation();
  const points = draft.proposal.points ?? [];
  const undo = useUndo();
  const [added, setAdded] = useState(0);
  const form = useForm<Record<string, string>>({ defaultValues: { [PASTED]: '' } });
  const forget = useKeptForm(form, `/consultation/${id}/points`);

  const add = (fresh: Omit<Point, 'id'>[]) =>
    change(POINTS, withNewPoints(fresh), { buildsOn: true });
  const paste = form.handleSubmit((values) => {
    const fresh = pastedPoints(values[PASTED] ?? '').slice(0, MOST_POINTS - points.length);
    add(fresh);
    setAdded(fresh.length);
    form.reset({ [PASTED]: '' });
    forget();
  });
  const remove = (point: Point) => {
    const at = points.findIndex((one) => one.id === point.id);
    const answer = draft.answers.find((one) => one.point === point.id);
    change(POINTS, withoutPoint(point.id), { buildsOn: true });
    undo.offer({
      name: point.title || texts.pointUntitled,
      restore: () => change(POINTS, withPointBack(point, at, answer), { buildsOn: true }),
    });
  };

  return (
    <section className="mt-12">
      <h2 className="text-xl">{texts.pointsHeading}</h2>
      <p className="mt-2 max-w-measure">{texts.pointsBody}</p>
      <ol className="mt-4 list-none! pl-0!">
        {points.map((point) => (
          <li key={point.id} className="border-t border-rule py-1 last:border-b">
            <PointForm point={point} onRemove={() => remove(point)} />
          </li>
        ))}
      </ol>
      <UndoStatus undo={undo} />
      <div className="mt-4">
        <Button variant="secondary" onClick={() => add([{ title: '' }])}>
          {texts.addPoint}
        </Button>
      </div>
      <Form onSubmit={() => void paste()} className="mt-8">
        <TextArea
          label={texts.paste}
          hint={texts.pasteHint}
          rows={8}
          error={form.formState.errors[PASTED]?.message}
          {...form.register(PASTED, {
            validate: (value) => value.trim() !== '' || texts.pasteNothing,
          })}
        />
        <div className="mt-4">
          <Button type="submit" variant="secondary">
            {texts.pasteAdd}
          </Button>
        </div>
        <p role="status" className="mt-2 empty:hidden">
          {added > 0 && plural(locale, texts.pasted, added)}
        </p>
      </Form>
    </section>
  );
}
