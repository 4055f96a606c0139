import type { ReactNode } from 'react';
import { Maturity } from '@/components/result/maturity/Maturity';
import { Views } from '@/components/result/views/Views';
import { hasMaturity } from '@/lib/result-view/parts';
import type { ResultViewProps } from '@/lib/result-view/types';
import { Potential } from './digital/Potential';
import { Plan } from './plan/Plan';
import { Costs } from './sections/Costs';
import { Evidence } from './sections/Evidence';
import { Flags } from './sections/Flags';
import { HowFirm } from './sections/HowFirm';
import { Pooling } from './sections/Pooling';
import { Reference } from './sections/Reference';

/** Everything after the reasons, in the order of a meeting. */
export function fullSections(props: ResultViewProps): ReactNode[] {
  const { reference, costs } = props.result;
  return [
    <Potential key="potential" />,
    reference && <Reference key="reference" reference={reference} />,
    <Views key="views" />,
    <Flags key="flags" />,
    hasMaturity(props) && <Maturity key="maturity" />,
    <Pooling key="pooling" />,
    costs && <Costs key="costs" costs={costs} from={props.request.costs?.from} />,
    <Plan key="plan" />,
    <HowFirm key="firmness" />,
    <Evidence key="evidence" />,
  ];
}
