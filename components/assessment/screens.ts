/**
 * The screens and notices beside the questions, each loaded when it is opened or while the page is idle.
 * A question page should not wait for them.
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
