import { withCountryCode } from '@/lib/instrument/countries';
import type { AssessRequest, Municipality } from '@/lib/model/types';
import { knownMunicipality } from './match';
import { type KnownMunicipality, municipalities } from './municipalities';

/** In which country the municipalities of the list are. */
const BELGIUM = 'BE';

/** The municipality of the list that is meant: by its code, else by its name. */
function meant(
  { nis, name, country = BELGIUM }: Municipality,
  list: readonly KnownMunicipality[],
): KnownMunicipality | undefined {
  if (nis !== undefined) return list.find((one) => one.nis === nis);
  return country === BELGIUM && name ? knownMunicipality(list, name) : undefined;
}

/**
 * A municipality with what open data knows of it: NIS code, name, province, population, country. Recognized
 * by its code, or without one by its name. What is given wins.
 */
export function completeMunicipality<Given extends Municipality>(
  given: Given,
  list: readonly KnownMunicipality[],
): Given {
  const known = meant(given, list);
  return known ? { ...known, country: BELGIUM, ...defined(given) } : given;
}

const defined = <T extends object>(given: T): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;

/** The same for the request of an assessment and for that of the round before it, the country by its code. */
export async function withMunicipalities<Request extends AssessRequest>(
  request: Request,
): Promise<Request> {
  const list = await municipalities();
  const complete = <Context extends { municipality?: Municipality }>(context: Context): Context =>
    context.municipality
      ? {
          ...context,
          municipality: completeMunicipality(withCountryCode(context.municipality), list),
        }
      : context;
  const { previousRound } = request;
  return {
    ...request,
    context: complete(request.context),
    ...(previousRound && {
      previousRound: {
        ...previousRound,
        request: { ...previousRound.request, context: complete(previousRound.request.context) },
      },
    }),
  };
}
