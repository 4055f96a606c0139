'use client';

import type { UseFormRegisterReturn } from 'react-hook-form';
import { useQuestionTexts } from '@/components/assessment/question-texts';
import { route } from '@/components/assessment/route';
import { nameOf, useNames } from '@/components/assessment/texts';
import { CheckboxGroup } from '@/components/ui/CheckboxGroup';
import { Details } from '@/components/ui/Details';
import { fill } from '@/lib/i18n/fill';
import { questions } from '@/lib/instrument/questions';
import { useRoomTexts } from '../texts';

/** What a member can be asked: whole stations, or single questions of them. */
export function AssignChoices({ field }: { field: UseFormRegisterReturn }) {
  const { members: said } = useRoomTexts();
  const { stations: names } = useNames();
  const texts = useQuestionTexts(questions);
  const titleOf = (station: string) => nameOf(names, station)?.title ?? station;

  return (
    <>
      <CheckboxGroup
        {...field}
        legend={said.assignStations}
        choices={route.legs.map(({ station }) => ({
          value: station.id,
          label: titleOf(station.id),
        }))}
      />
      {route.legs.map(({ station }) => {
        const legend = fill(said.assignQuestions, { station: titleOf(station.id) });
        return (
          <Details key={station.id} summary={legend}>
            <CheckboxGroup
              {...field}
              legend={legend}
              choices={questions
                .filter((question) => question.station === station.id)
                .map(({ id }) => ({ value: id, label: texts[id]?.title ?? id }))}
            />
          </Details>
        );
      })}
    </>
  );
}
