/** Scripts that have a font of their own, which is loaded only for a text that needs it. */
const SCRIPTS = {
  arabic: /\p{Script=Arabic}/u,
  hebrew: /\p{Script=Hebrew}/u,
} as const;

export type Script = keyof typeof SCRIPTS;

/** The scripts in a text that need a font of their own. */
export const scriptsIn = (text: string): Script[] =>
  (Object.keys(SCRIPTS) as Script[]).filter((script) => SCRIPTS[script].test(text));
