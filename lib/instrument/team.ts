import file from '@/content/instrument/team.json';
import type { TeamRules } from '@/lib/model/types';

/** The rules for a team: its groups, what everybody can be asked, and what may be shown. */
export const team = file as TeamRules;
