'use client';

import { fill, plural } from '@/lib/i18n/fill';
import { formatDayInFull } from '@/lib/i18n/format';
import { instrument } from '@/lib/instrument/instrument';
import type { ConsultationStep } from '@/lib/navigation/consultation-paths';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { useOnline } from '@/lib/session/online/online';

const REQUIREMENTS = instrument.factors.flatMap(({ requirements }) => requirements).length;

/** How far a step is, in words; empty when it is not begun, undefined where there is nothing to tell. */
export function useStepStatus(): (step: ConsultationStep) => string | undefined {
  const { status } = useConsultationTexts('overview');
  const locale = useLocale();
  const { view } = useOnline();
  const { proposal, bodies, packages, terms, responses } = useConsultation().draft;
  return (step) => {
    switch (step) {
      case 'proposal':
        return proposal.title?.trim() ? fill(status.proposal, { title: proposal.title }) : '';
      case 'expectations': {
        const count = Object.keys(proposal.expectations ?? {}).length;
        return count > 0 ? fill(status.expectations, { count, of: REQUIREMENTS }) : '';
      }
      case 'bodies':
        return bodies.length > 0 ? plural(locale, status.bodies, bodies.length) : '';
      case 'packages':
        return packages.length > 0 ? plural(locale, status.packages, packages.length) : '';
      case 'terms':
        return terms.answerBy
          ? fill(status.terms, { date: formatDayInFull(locale, terms.answerBy) })
          : '';
      case 'invitation': {
        if (!view) return undefined;
        const linked = view.follow.bodies.filter(({ link }) => link === 'made').length;
        return plural(locale, status.invitation, linked);
      }
      case 'collect':
        if (view) {
          const { counts, asked } = view.follow;
          const { notYet, began } = counts;
          const sent = asked - notYet - began;
          return sent > 0 ? fill(status.collectOnline, { count: sent, of: asked }) : '';
        }
        return responses.length > 0
          ? fill(status.collect, { count: responses.length, of: bodies.length })
          : '';
      default:
        return undefined;
    }
  };
}
