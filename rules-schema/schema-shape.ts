import type { FromSchema, JSONSchema } from 'json-schema-to-ts';

declare const shape: unique symbol;

/** A schema known to describe documents of the type `T` where the type cannot be derived (recursive schemas). */
export type Shaped<T> = { readonly [shape]: T };

/** The type of the documents a schema describes: said by {@link shapedAs}, or derived from an `as const` schema. */
export type ShapeOf<S> = S extends Shaped<infer T> ? T : S extends JSONSchema ? FromSchema<S> : unknown;

/** Says the type of the documents of a schema whose type is written by hand: `shapedAs<RuleTable>()(ruleTableSchema)`. */
export const shapedAs =
  <T>() =>
  <S extends object>(schema: S): S & Shaped<T> =>
    schema as S & Shaped<T>;
