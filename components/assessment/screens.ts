/**
 * The screens and notices, each loaded when it is opened or while the page is idle, so that no page waits for
 * those of another. Only a page of questions that is entered by its address comes with its form.
 */
export const screens = {
  changes: () =>
    import('./notices/ChangesNotice').then(({ ChangesNotice }) => ({ default: ChangesNotice })),
  conflicts: () =>
    import('@/components/session/ConflictNotices').then(({ ConflictNotices }) => ({
      default: ConflictNotices,
    })),
  unusable: () =>
    import('./notices/UnusableNotice').then(({ UnusableNotice }) => ({ default: UnusableNotice })),
  missing: () =>
    import('./MissingScreen').then(({ MissingScreen }) => ({ default: MissingScreen })),
  questions: () =>
    import('@/components/questionnaire/QuestionScreen').then(({ QuestionScreen }) => ({
      default: QuestionScreen,
    })),
  tasks: () => import('./tasks/TaskList').then(({ TaskList }) => ({ default: TaskList })),
  result: () =>
    import('./result/ResultScreen').then(({ ResultScreen }) => ({ default: ResultScreen })),
  settings: () =>
    import('./settings/SettingsScreen').then(({ SettingsScreen }) => ({ default: SettingsScreen })),
  team: () =>
    import('@/components/room/team/TeamScreen').then(({ TeamScreen }) => ({ default: TeamScreen })),
  meeting: () =>
    import('@/components/room/meeting/MeetingScreen').then(({ MeetingScreen }) => ({
      default: MeetingScreen,
    })),
  shared: () =>
    import('@/components/room/SharedScreen').then(({ SharedScreen }) => ({
      default: SharedScreen,
    })),
  room: () =>
    import('@/components/room/RoomStatus').then(({ RoomStatus }) => ({ default: RoomStatus })),
  check: () =>
    import('@/components/questionnaire/check/CheckScreen').then(({ CheckScreen }) => ({
      default: CheckScreen,
    })),
  hidden: () =>
    import('@/components/questionnaire/HiddenScreen').then(({ HiddenScreen }) => ({
      default: HiddenScreen,
    })),
  municipality: () =>
    import('@/components/questionnaire/facts/MunicipalityScreen').then(
      ({ MunicipalityScreen }) => ({ default: MunicipalityScreen }),
    ),
  task: () =>
    import('@/components/questionnaire/facts/TaskScreen').then(({ TaskScreen }) => ({
      default: TaskScreen,
    })),
  subject: () =>
    import('@/components/questionnaire/facts/SubjectScreen').then(({ SubjectScreen }) => ({
      default: SubjectScreen,
    })),
  table: () =>
    import('@/components/questionnaire/costs/CostsScreen').then(({ CostsScreen }) => ({
      default: CostsScreen,
    })),
  review: () =>
    import('@/components/questionnaire/facts/ReviewScreen').then(({ ReviewScreen }) => ({
      default: ReviewScreen,
    })),
};
