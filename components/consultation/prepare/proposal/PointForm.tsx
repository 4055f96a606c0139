'use client';

import { useMemo } from 'react';
import { Button } from '@/components/ui/Button';
import { Form } from '@/components/ui/form/Form';
import { TextArea } from '@/components/ui/form/TextArea';
import { TextInput } from '@/components/ui/form/TextInput';
import { OpenedDetails } from '@/components/ui/OpenedDetails';
import { remarksOn } from '@/lib/collecting/changes/proposal';
import type { Point } from '@/lib/consultation/types';
import { plural } from '@/lib/i18n/fill';
import { useTexts } from '@/lib/page-texts/assessment';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { useConsultationForm } from '@/lib/session/consultation/use-consultation-form';
import { pointFields, pointPath } from './proposal-fields';

interface PointFormProps {
  point: Point;
  onRemove: () => void;
}

/** One point: its title, and its fields once it is opened, so that hundreds stay quick. */
export function PointForm({ point, onRemove }: PointFormProps) {
  const texts = useConsultationTexts('proposal');
  // A point that was just added is there to be filled in.
  return (
    <OpenedDetails
      open={point.title === '' && !point.text}
      summary={point.title || texts.pointUntitled}
    >
      <Fields point={point} onRemove={onRemove} />
    </OpenedDetails>
  );
}

function Fields({ point: { id }, onRemove }: PointFormProps) {
  const texts = useConsultationTexts('proposal');
  const errors = useTexts('errors');
  const locale = useLocale();
  const { draft } = useConsultation();
  const form = useConsultationForm(
    useMemo(() => pointFields(id, errors, texts), [id, errors, texts]),
  );
  const remarks = remarksOn(draft, id);
  const check = () => void form.check();
  return (
    <Form onSubmit={check} onBlur={check} className="space-y-4">
      <TextInput label={texts.pointTitle} {...form.control(pointPath(id, 'title'))} />
      <TextArea label={texts.pointText} optional {...form.control(pointPath(id, 'text'))} />
      <TextInput
        label={texts.pointUrl}
        hint={texts.pointUrlHint}
        inputMode="url"
        optional
        {...form.control(pointPath(id, 'url'))}
      />
      {remarks > 0 ? (
        <p>{plural(locale, texts.pointStays, remarks)}</p>
      ) : (
        <Button variant="quiet" onClick={onRemove}>
          {texts.removePoint}
        </Button>
      )}
    </Form>
  );
}
