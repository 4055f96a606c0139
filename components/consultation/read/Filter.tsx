'use client';

import { type ReactNode, useId, useMemo } from 'react';
import { classificationsOf, groupsOf } from '@/lib/consultation/groups';
import type { Consultation } from '@/lib/consultation/record';
import { classificationTitle, groupTitle } from '@/lib/findings/consultation';
import type { ConsultationReadTexts } from '@/lib/instrument/texts/consultation-read';
import { NORMS, type Norm, RULES, type RuleId } from '@/lib/model/types';
import type { ReadTerms } from '@/lib/session/consultation/input';
import { groupKey, groupOfKey } from '@/lib/session/consultation/reader';
import type { ManyWording } from '@/lib/wording/consultation';
import { titles } from '@/lib/wording/titles';

interface FilterProps {
  consultation: Consultation;
  texts: ConsultationReadTexts;
  wording: ManyWording;
  terms: ReadTerms;
  /** Under which norm it was read. */
  norm: Norm | undefined;
  onChange: (terms: ReadTerms) => void;
}

/** Whose answers are read, and under which norm and rule. */
export function Filter({ consultation, texts, wording, terms, norm, onChange }: FilterProps) {
  const { filter } = texts;
  const { bodies } = consultation;
  const lines = useMemo(
    () =>
      classificationsOf(bodies).map((classification) => ({
        classification,
        groups: groupsOf(bodies, classification).filter(({ group }) => group !== ''),
      })),
    [bodies],
  );
  const named = { wording, consultation };
  return (
    <fieldset className="mt-6 border-t-2 border-ink pt-3 print:hidden">
      <legend className="sr-only">{filter.title}</legend>
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-3">
        <Choice
          label={filter.group}
          value={groupKey(terms.group)}
          onChange={(value) => onChange({ ...terms, group: groupOfKey(value) })}
        >
          <option value="">{filter.everybody}</option>
          {lines.map(({ classification, groups }) => (
            <optgroup key={classification} label={classificationTitle(named, classification)}>
              {groups.map((one) => (
                <option key={one.group} value={groupKey({ classification, group: one.group })}>
                  {groupTitle(named, classification, one.group)}
                </option>
              ))}
            </optgroup>
          ))}
        </Choice>
        <Choice
          label={filter.norm}
          value={terms.norm ?? norm ?? ''}
          onChange={(value) => onChange({ ...terms, norm: value as Norm })}
        >
          {NORMS.map((one) => (
            <option key={one} value={one}>
              {wording.texts.model.norms[one].title}
            </option>
          ))}
        </Choice>
        <Choice
          label={filter.rule}
          value={terms.rule}
          onChange={(value) => onChange({ ...terms, rule: value as RuleId })}
        >
          {RULES.map((one) => (
            <option key={one} value={one}>
              {titles.rule(wording, one)}
            </option>
          ))}
        </Choice>
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}

/** A choice that takes effect at once. */
function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <select
        id={id}
        className="control"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {children}
      </select>
    </div>
  );
}
