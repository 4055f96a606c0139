'use client';

import { useMemo, useState } from 'react';
import { useResult } from '@/components/result/context';
import { Button } from '@/components/ui/Button';
import { Details } from '@/components/ui/Details';
import { Form } from '@/components/ui/form/Form';
import { TextInput } from '@/components/ui/form/TextInput';
import type { Draft } from '@/lib/draft/draft';
import { NEXT_ACTION } from '@/lib/draft/field-path';
import { withPlan } from '@/lib/draft/plan-updates';
import { withTyped } from '@/lib/draft/updates';
import { OWN_ACTION, ownActionField } from '@/lib/fields/plan-fields';
import { useTexts } from '@/lib/page-texts/assessment';
import { withOwn } from '@/lib/result-view/plan-items';
import { useDraftForm } from '@/lib/session/forms/use-draft-form';
import { useSession } from '@/lib/session/session';

/** An action that the team thought of itself. */
export function OwnAction() {
  const { plan: texts } = useResult().texts;
  const errors = useTexts('errors');
  const { draft, change } = useSession();
  const fields = useMemo(() => [ownActionField(errors)], [errors]);
  const form = useDraftForm(fields);
  const [missing, setMissing] = useState(false);
  const typed = String(draft.typed?.[NEXT_ACTION]?.value ?? '');
  // Open where there is something; writing the first letter changes nothing.
  const [open] = useState(typed !== '');

  const add = async () => {
    const title = typed.trim();
    setMissing(title === '');
    if (title === '' || !(await form.check())) return;
    const added = (current: Draft) => {
      const planned = withPlan(current, withOwn(current.request.plan ?? [], title));
      return withTyped(planned, NEXT_ACTION, undefined);
    };
    change('request.plan', added, { buildsOn: true });
  };

  return (
    <div className="mt-3">
      <Details summary={texts.own} open={open}>
        <Form onSubmit={() => void add()} className="space-y-4">
          <TextInput
            label={texts.ownTitle}
            error={
              form.errorOf(OWN_ACTION) ??
              (missing && typed.trim() === '' ? texts.ownError : undefined)
            }
            {...form.register(OWN_ACTION)}
          />
          <Button type="submit" variant="secondary">
            {texts.ownAdd}
          </Button>
        </Form>
      </Details>
    </div>
  );
}
