/** The screens of a consultation, each loaded when it is opened or while the page is idle. */
export const screens = {
  overview: () =>
    import('./overview/Overview').then(({ Overview }) => ({ default: Overview })),
  proposal: () =>
    import('./prepare/proposal/ProposalScreen').then(({ ProposalScreen }) => ({
      default: ProposalScreen,
    })),
  expectations: () =>
    import('./prepare/expectations/ExpectationsScreen').then(({ ExpectationsScreen }) => ({
      default: ExpectationsScreen,
    })),
  bodies: () =>
    import('./prepare/bodies/BodiesScreen').then(({ BodiesScreen }) => ({
      default: BodiesScreen,
    })),
  packages: () =>
    import('./prepare/packages/PackagesScreen').then(({ PackagesScreen }) => ({
      default: PackagesScreen,
    })),
  terms: () =>
    import('./prepare/terms/TermsScreen').then(({ TermsScreen }) => ({ default: TermsScreen })),
  invitation: () =>
    import('./invitation/InvitationScreen').then(({ InvitationScreen }) => ({
      default: InvitationScreen,
    })),
  collect: () =>
    import('./collect/CollectScreen').then(({ CollectScreen }) => ({ default: CollectScreen })),
  read: () => import('./ReadStep').then(({ ReadStep }) => ({ default: ReadStep })),
};
