'use client';

import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import { OpenedDetails } from '@/components/ui/OpenedDetails';
import { withProvided } from '@/lib/collecting/changes/proposal';
import type { Factor } from '@/lib/model/types';
import { nameOf, useNames } from '@/lib/page-texts/assessment';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { RequirementExpectations } from './RequirementExpectations';

/** A factor: closed at first, so that only what somebody asks for is there to fill in. */
export function FactorExpectations({ factor }: { factor: Factor }) {
  const texts = useConsultationTexts('expectations');
  const { factors } = useNames();
  const { draft, change } = useConsultation();
  const provided = draft.proposal.provides?.includes(factor.id) ?? false;

  return (
    <OpenedDetails summary={nameOf(factors, factor.id) ?? factor.id}>
      <div className="space-y-6">
        {factor.requirements.map((requirement) => (
          <RequirementExpectations key={requirement.id} requirement={requirement} />
        ))}
        <CheckboxGroup
          legend={texts.provided}
          name={`provides-${factor.id}`}
          choices={[{ value: 'yes', label: texts.provides, checked: provided }]}
          onChange={({ currentTarget }) =>
            change(`proposal.provides.${factor.id}`, withProvided(factor.id, currentTarget.checked))
          }
        />
      </div>
    </OpenedDetails>
  );
}
