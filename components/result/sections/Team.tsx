'use client';

import { ChartFigure } from '@/components/charts/ChartFigure';
import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { QuestionLink } from '@/components/result/QuestionLink';
import { QuestionList } from '@/components/result/QuestionList';
import { ResultSection } from '@/components/result/ResultSection';
import { SplitList } from '@/components/team/SplitList';
import { Details } from '@/components/ui/Details';
import { spreadColumns } from '@/lib/charts/distribution-columns';
import { fill, plural } from '@/lib/i18n/fill';
import type { TeamResult } from '@/lib/model';
import { levelRange, medianLevel, scaleAlt, scaleRows, splitsOf } from '@/lib/wording';
import { TeamSettled } from './TeamConsensus';
import { TeamFactors } from './TeamFactors';

/** How far the team agrees: splits first, then what was agreed; never who answered what. */
export function Team({ team }: { team: TeamResult }) {
  const { speech, words, hrefForQuestion } = useResult();
  const { team: said, showNumbers } = words;
  const { answered, groups, others } = speech.texts.report.sections.team;
  const splits = splitsOf(team);

  return (
    <ResultSection id="team" title={said.title} lead={said.lead}>
      <p className="max-w-measure">
        {plural(speech.locale, answered, team.respondents)}{' '}
        {team.groups && fill(groups, team.groups)}{' '}
        {team.groups && team.groups.other > 0 && fill(others, team.groups)}
      </p>
      {team.questions.length === 0 && <p className="max-w-measure">{said.tooFew}</p>}
      {team.questions.length > 0 && (
        <div>
          <h3 className="text-lg">{said.open}</h3>
          <p className="mt-1 max-w-measure">{splits.length > 0 ? said.openIntro : said.none}</p>
        </div>
      )}
      <SplitColumns splits={splits} />
      {splits.length > 0 && (
        <SplitList
          spreads={splits}
          speech={speech}
          words={{ spread: said.spread, showNumbers }}
          hrefForQuestion={hrefForQuestion}
        />
      )}
      {team.settled.length > 0 && <TeamSettled team={team} />}
      {team.questions.length > 0 && <TeamFactors factors={team.factors} />}
      {team.withheld.length > 0 && (
        <div>
          <p className="max-w-measure">
            {plural(speech.locale, said.withheld, team.withheld.length)}
          </p>
          <Details summary={said.withheldShow}>
            <QuestionList ids={team.withheld} />
          </Details>
        </div>
      )}
    </ResultSection>
  );
}

/** The splits on a scale in one figure. */
function SplitColumns({ splits }: { splits: TeamResult['questions'] }) {
  const { speech, words } = useResult();
  const { spread, teamGroups } = speech.texts.model;
  const { columns } = speech.texts.report.sections.team;
  const rows = scaleRows(speech, splits);
  if (rows.length === 0) return null;
  const apart = rows.some(({ political }) => political !== null);
  return (
    <ChartFigure
      drawing={spreadColumns(rows, teamGroups, 'wide')}
      narrow={spreadColumns(rows, teamGroups, 'narrow')}
      caption={spread.columnsCaption}
      alt={scaleAlt(speech, splits)}
      reading={apart ? spread.columnsReading : spread.columnsReadingTotal}
      showNumbers={words.showNumbers}
      table={
        <FigureTable
          caption={spread.columnsCaption}
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
                medianLevel(speech, total),
                levelRange(speech, total.quartiles),
                medianLevel(speech, groups?.political),
                medianLevel(speech, groups?.administrative),
              ],
            }))}
        />
      }
    />
  );
}
