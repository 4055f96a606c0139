'use client';

import type { UseFormRegisterReturn } from 'react-hook-form';
import { Details } from '@/components/ui/Details';
import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import { fill } from '@/lib/i18n/fill';
import { questions } from '@/lib/instrument/questions';
import { nameOf, useNames } from '@/lib/page-texts/assessment';
import { useQuestionTexts } from '@/lib/page-texts/questions';
import { useRoomTexts } from '@/lib/page-texts/room';
import { route } from '@/lib/session/navigation/route';

/** The choices of what a member is asked: whole stations, or single questions of them. */
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
