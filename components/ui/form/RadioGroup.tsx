'use client';

import { ChoiceGroup, type ChoiceGroupProps } from './ChoiceGroup';

/** One answer out of several: `<RadioGroup legend choices {...register('name')} />`. */
export function RadioGroup(props: ChoiceGroupProps) {
  return <ChoiceGroup type="radio" {...props} />;
}
