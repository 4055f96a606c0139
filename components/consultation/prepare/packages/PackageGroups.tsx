'use client';

import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { withPackageFacts } from '@/lib/collecting/changes/packages';
import { classificationsOf, groupsOf, UNGROUPED } from '@/lib/consultation/groups';
import type { Package } from '@/lib/consultation/types';
import { groupName } from '@/lib/findings/consultation';
import { fill } from '@/lib/i18n/fill';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useModelTexts } from '@/lib/page-texts/model';
import { useConsultation } from '@/lib/session/consultation/consultation';

const EVERYONE = 'everyone';

/** For whom a package is: for everybody, or for named groups of one classification. */
export function PackageGroups({ one }: { one: Package }) {
  const texts = useConsultationTexts('packages');
  const model = useModelTexts();
  const { draft, change } = useConsultation();
  const { bodies, classifications } = draft;
  const own: Record<string, string> = {
    size: texts.size,
    province: texts.province,
    region: texts.region,
    income: texts.income,
    ...classifications,
  };
  const chosen = one.for?.classification ?? EVERYONE;
  const offered = chosen === EVERYONE ? [] : groupsOf(bodies, chosen);
  const path = `packages.${one.id}.for`;

  return (
    <div className="space-y-4">
      <RadioGroup
        legend={texts.whom}
        name={`whom-${one.id}`}
        choices={[EVERYONE, ...classificationsOf(bodies)].map((value) => ({
          value,
          label:
            value === EVERYONE
              ? texts.everyone
              : fill(texts.by, { classification: own[value] ?? value }),
          checked: value === chosen,
        }))}
        onChange={({ currentTarget: { value } }) => {
          const groups =
            value === EVERYONE ? [] : groupsOf(bodies, value).map(({ group }) => group);
          const facts = value === EVERYONE ? undefined : { classification: value, groups };
          change(path, withPackageFacts(one.id, { for: facts } as Partial<Package>));
        }}
      />
      {one.for && (
        <CheckboxGroup
          legend={texts.groups}
          hint={texts.groupsNone}
          name={`groups-${one.id}`}
          choices={offered
            .filter(({ group }) => group !== UNGROUPED)
            .map(({ group }) => ({
              value: group,
              label: groupName(model, chosen, group),
              checked: one.for?.groups.includes(group) ?? false,
            }))}
          onChange={({ currentTarget: { value, checked } }) =>
            change(path, withGroup(one, value, checked))
          }
        />
      )}
    </div>
  );
}

/** With a group more or less; without any the package is for everybody. */
function withGroup({ id, for: whom }: Package, group: string, included: boolean) {
  const others = (whom?.groups ?? []).filter((name) => name !== group);
  const groups = included ? [...others, group] : others;
  const facts =
    whom && groups.length > 0 ? { classification: whom.classification, groups } : undefined;
  return withPackageFacts(id, { for: facts } as Partial<Package>);
}
