'use client';

import { type ComponentType, lazy } from 'react';
import { type FormId, type FormPage, pagesOf, type QuestionsPage } from '@/lib/navigation/pages';
import { formatPath, type View } from '@/lib/navigation/paths';
import { route } from '@/lib/session/navigation/route';
import { useView } from '@/lib/session/navigation/use-location';
import { screens } from './screens';

const TaskList = lazy(screens.tasks);
const ResultScreen = lazy(screens.result);
const SettingsScreen = lazy(screens.settings);
const TeamScreen = lazy(screens.team);
const MeetingScreen = lazy(screens.meeting);
const SharedScreen = lazy(screens.shared);
const CheckScreen = lazy(screens.check);

const FetchedQuestions = lazy(screens.questions);

/** A page of questions. */
export type QuestionsScreen = ComponentType<{ page: QuestionsPage }>;

const forms: Record<FormId, ComponentType<{ page: FormPage }>> = {
  municipality: lazy(screens.municipality),
  task: lazy(screens.task),
  table: lazy(screens.table),
  review: lazy(screens.review),
  subject: lazy(screens.subject),
};

interface PageViewProps {
  view: Extract<View, { kind: 'page' }>;
  Questions: QuestionsScreen;
}

function PageView({ view, Questions }: PageViewProps) {
  const page = pagesOf(route, view.station).find(({ id }) => id === view.page);
  if (!page) return null;
  if (page.kind === 'questions') return <Questions page={page} />;
  const Form = forms[page.id];
  return <Form page={page} />;
}

function ViewOf({ view, Questions }: { view: View; Questions: QuestionsScreen }) {
  switch (view.kind) {
    case 'tasks':
      return <TaskList />;
    case 'result':
      return <ResultScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'team':
      return <TeamScreen />;
    case 'meeting':
      return <MeetingScreen />;
    case 'shared':
      return <SharedScreen />;
    case 'check':
      return <CheckScreen station={view.station} />;
    case 'page':
      return <PageView view={view} Questions={Questions} />;
  }
}

interface ViewsProps {
  id: string;
  Questions?: QuestionsScreen | undefined;
}

/** The screen that the address names. Each starts afresh. */
export function Views({ id, Questions = FetchedQuestions }: ViewsProps) {
  const view = useView(id);
  return view && <ViewOf key={formatPath(id, view)} view={view} Questions={Questions} />;
}
