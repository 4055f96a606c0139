/**
 * The screens and notices, each loaded when it is opened or while the page is idle, so that no page waits for
 * those of another. Only a page of questions that is entered by its address comes with its form.
 */
export const screens = {
  changes: () => import('./notices/ChangesNotice'),
  conflicts: () => import('@/components/session/ConflictNotices'),
  unusable: () => import('./notices/UnusableNotice'),
  missing: () => import('./MissingScreen'),
  questions: () => import('@/components/questionnaire/QuestionScreen'),
  tasks: () => import('./tasks/TaskList'),
  result: () => import('./result/ResultScreen'),
  settings: () => import('./settings/SettingsScreen'),
  team: () => import('@/components/room/team/TeamScreen'),
  meeting: () => import('@/components/room/meeting/MeetingScreen'),
  shared: () => import('@/components/room/SharedScreen'),
  room: () => import('@/components/room/RoomStatus'),
  check: () => import('@/components/questionnaire/check/CheckScreen'),
  hidden: () => import('@/components/questionnaire/HiddenScreen'),
  municipality: () => import('@/components/questionnaire/facts/MunicipalityScreen'),
  task: () => import('@/components/questionnaire/facts/TaskScreen'),
  subject: () => import('@/components/questionnaire/facts/SubjectScreen'),
  table: () => import('@/components/questionnaire/costs/CostsScreen'),
  review: () => import('@/components/questionnaire/facts/ReviewScreen'),
};
