'use client';

import { ChartFigure } from '@/components/charts/ChartFigure';
import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { QuestionLink } from '@/components/result/QuestionLink';
import { QuestionList } from '@/components/result/QuestionList';
import { ResultSection } from '@/components/result/ResultSection';
import { SplitList } from '@/components/team/SplitList';
import { Details } from '@/components/ui/Details';
import { distributionColumns } from '@/lib/charts/distribution-columns';
import {
  levelRange,
  medianLevel,
  scaleAlt,
  scaleRows,
  splitsOf,
} from '@/lib/findings/team-distribution';
import { fill, plural } from '@/lib/i18n/fill';
import { questions } from '@/lib/instrument/questions';
import { stations } from '@/lib/instrument/stations';
import { type TeamResult, toldWithheld } from '@/lib/model';
import { TeamConsensus } from './TeamConsensus';

/** How far the team agrees: splits first, then what was agreed; never who answered what. */
export function Team({ team }: { team: TeamResult }) {
  const { wording, texts: words, hrefForQuestion } = useResult();
  const { team: texts, showNumbers } = words;
  const { answered, groups, others } = wording.texts.report.sections.team;
  const splits = splitsOf(team);
  const withheld = toldWithheld({ questions, stations }, team);

  return (
    <ResultSection id="team" title={texts.title} lead={texts.lead}>
      <p className="max-w-measure">
        {plural(wording.locale, answered, team.respondents)}{' '}
        {team.groups && fill(groups, team.groups)}{' '}
        {team.groups && team.groups.other > 0 && fill(others, team.groups)}
      </p>
      {team.questions.length === 0 && <p className="max-w-measure">{texts.tooFew}</p>}
      {team.questions.length > 0 && (
        <div>
          <h3 className="text-lg">{texts.open}</h3>
          <p className="mt-1 max-w-measure">{splits.length > 0 ? texts.openIntro : texts.none}</p>
        </div>
      )}
      <SplitColumns splits={splits} />
      {splits.length > 0 && (
        <SplitList
          spreads={splits}
          wording={wording}
          texts={{ spread: texts.spread, showNumbers }}
          hrefForQuestion={hrefForQuestion}
        />
      )}
      {team.settled.length > 0 && <TeamConsensus team={team} />}
      {withheld.length > 0 && (
        <div>
          <p className="max-w-measure">{plural(wording.locale, texts.withheld, withheld.length)}</p>
          <Details summary={texts.withheldShow}>
            <QuestionList ids={withheld} />
          </Details>
        </div>
      )}
    </ResultSection>
  );
}

/** The splits on a scale in one figure. */
function SplitColumns({ splits }: { splits: TeamResult['questions'] }) {
  const { wording, texts } = useResult();
  const { spread: distribution, teamGroups } = wording.texts.model;
  const { columns } = wording.texts.report.sections.team;
  const rows = scaleRows(wording, splits);
  if (rows.length === 0) return null;
  const words = {
    ...teamGroups,
    steps: ['0', '1', '2', '3', '4'],
    unknown: wording.texts.findings.answers.unknown,
  };
  const apart = rows.some(({ political }) => political !== null);
  return (
    <ChartFigure
      drawing={distributionColumns(rows, words, 'wide')}
      narrow={distributionColumns(rows, words, 'narrow')}
      caption={distribution.columnsCaption}
      alt={scaleAlt(wording, splits)}
      reading={apart ? distribution.columnsReading : distribution.columnsReadingTotal}
      showNumbers={texts.showNumbers}
      table={
        <FigureTable
          caption={distribution.columnsCaption}
          columns={[
            columns.question,
            columns.median,
            columns.quartiles,
            columns.political,
            columns.administrative,
          ]}
          rows={splits
            .filter(({ total }) => total.median !== null)
            .map(({ question, total, groups }) => ({
              id: question,
              cells: [
                <QuestionLink key={question} id={question} />,
                medianLevel(wording, total),
                levelRange(wording, total.quartiles),
                medianLevel(wording, groups?.political),
                medianLevel(wording, groups?.administrative),
              ],
            }))}
        />
      }
    />
  );
}
