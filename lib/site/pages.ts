/** Paths, without language, of the pages that lead somewhere by themselves. */
export const pages = {
  start: '/',
  assessments: '/assessments',
  consultations: '/consultations',
  questions: '/questions',
  method: '/method',
  about: '/about',
  privacy: '/privacy',
  confidentiality: '/confidentiality',
  room: '/room',
  consult: '/consult',
  accessibility: '/accessibility',
} as const;

/** Pages that search engines may list; what people fill in is not among them. */
export const publicPages = [
  pages.start,
  pages.questions,
  pages.method,
  pages.about,
  pages.privacy,
  pages.confidentiality,
  pages.accessibility,
];
