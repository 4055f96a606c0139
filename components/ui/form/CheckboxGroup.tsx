'use client';

import { ChoiceGroup, type ChoiceGroupProps } from './ChoiceGroup';

/** Any number of answers: `<CheckboxGroup legend choices {...register('name')} />`. */
export function CheckboxGroup(props: ChoiceGroupProps) {
  return <ChoiceGroup type="checkbox" {...props} />;
}
