import { locales } from '@/lib/i18n/locales';
import { localePath } from '@/lib/i18n/paths';

/** Pages every language has, without their language; a new page belongs here. */
const routes = [
  '/',
  '/assessments',
  '/consultations',
  '/questions',
  '/method',
  '/about',
  '/privacy',
  '/confidentiality',
  '/room',
  '/consult',
  '/accessibility',
  '/this-page-does-not-exist',
];

/** Every page in every language. */
export const localizedRoutes = locales.flatMap((locale) =>
  routes.map((path) => localePath(locale, path)),
);
