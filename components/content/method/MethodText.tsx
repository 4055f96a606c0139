import { BlockText } from '@/components/content/BlockText';
import { EvidenceList } from '@/components/content/EvidenceList';
import type { KnownGroups } from '@/lib/instrument/known-groups';
import type { MethodBlock } from '@/lib/instrument/method';
import type { Instrument } from '@/lib/model/types';
import { Assumptions } from './Assumptions';
import { Flags } from './Flags';
import { KnownGroupsTables } from './KnownGroupsTables';
import { Loads } from './Loads';
import { Owners } from './Owners';
import { PromisedCuts } from './PromisedCuts';
import { QuestionNames } from './QuestionNames';
import { Requirements } from './Requirements';
import { Rules } from './Rules';
import { TeamRules } from './TeamRules';
import type { MethodWords } from './words';

interface MethodTextProps {
  /** Its numbers filled in, its blocks still to come. */
  text: string;
  words: MethodWords;
  instrument: Instrument;
  known: KnownGroups;
}

/** How the method works, with every table made from the instrument. */
export function MethodText({ text, words, instrument, known }: MethodTextProps) {
  const { page, evidence } = words;
  const { assumptions, questions, team } = instrument;
  const list = (label: string, of: typeof questions) => (
    <QuestionNames words={words} label={label} questions={of} />
  );
  return (
    <BlockText<MethodBlock>
      text={text}
      blocks={{
        requirementTable: <Requirements words={words} instrument={instrument} />,
        rules: <Rules words={words} instrument={instrument} />,
        promisedCuts: <PromisedCuts words={words} />,
        strategic: list(
          page.strategicList,
          questions.filter(({ strategic }) => strategic),
        ),
        past: list(
          page.pastList,
          questions.filter(({ fixed }) => fixed),
        ),
        owners: <Owners words={words} instrument={instrument} />,
        loads: <Loads words={words} instrument={instrument} />,
        flags: <Flags words={words} instrument={instrument} />,
        teamRules: <TeamRules words={words} team={team} />,
        assumptions: <Assumptions words={words} assumptions={assumptions} />,
        knownGroups: known.groups.length > 0 && <KnownGroupsTables words={words} known={known} />,
        findings: <EvidenceList evidence={evidence} show={page.sourcesShow} />,
      }}
    />
  );
}
