import type { Consultation } from '@/lib/consultation/record';
import type { Remark } from '@/lib/consultation/types';

interface Tag {
  body: string;
  /** Place of the remark among those of the body. */
  at: number;
  theme: string;
  on: boolean;
}

const tagged = (remark: Remark, theme: string, on: boolean): Remark => {
  const others = (remark.themes ?? []).filter((id) => id !== theme);
  return { ...remark, themes: on ? [...others, theme] : others };
};

/** Gives a remark a theme, or takes it away. */
export const setTheme = (
  consultation: Consultation,
  { body, at, theme, on }: Tag,
): Consultation => ({
  ...consultation,
  responses: consultation.responses.map((response) =>
    response.body === body
      ? {
          ...response,
          remarks: response.remarks?.map((remark, place) =>
            place === at ? tagged(remark, theme, on) : remark,
          ),
        }
      : response,
  ),
});

/** Removes a theme, also from the remarks that have it. */
export function withoutTheme(consultation: Consultation, theme: string): Consultation {
  const { [theme]: _, ...themes } = consultation.themes;
  return {
    ...consultation,
    themes,
    responses: consultation.responses.map((response) =>
      response.remarks?.some((remark) => remark.themes?.includes(theme))
        ? { ...response, remarks: response.remarks.map((remark) => tagged(remark, theme, false)) }
        : response,
    ),
  };
}
