declare const names: unique symbol;

/** A text with placeholders: `{name}` stands where `fill` puts a value. */
export type Template<Name extends string = string> = string & { readonly [names]: Name };

/** The placeholders of a text, as its type knows them. */
export type NamesIn<Text> = Text extends Template<infer Name> ? Name : never;

/** Texts with the placeholders that each of them has. */
export type Templates<Texts, Names> = Names extends string
  ? Template<Names>
  : Names extends (infer Name extends string)[]
    ? Template<Name>[]
    : {
        [Key in keyof Texts]: Key extends keyof Names
          ? Templates<Texts[Key], Names[Key]>
          : Texts[Key];
      };
