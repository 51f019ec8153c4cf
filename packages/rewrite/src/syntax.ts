import type { Token } from "./token.ts";

/** A way to write a string. */
export interface StringForm {
  readonly name: string;
  /** Sticky; matches the opener with its prefix. */
  readonly open: RegExp;
  /** What ends it; by default the last character of the opener. */
  readonly close?: string | ((opener: string) => string);
  /** Sticky; at a line end, what ends it instead, the line end included. */
  readonly closeLine?: (opener: string) => RegExp;
  /** How the closing quote, or any character, is written inside. Default `none`. */
  readonly escape?: "backslash" | "doubled" | "none";
  /** Whether it may go over line ends. Default false. */
  readonly lines?: boolean;
  /** What opens an expression inside, up to the matching `}`; `escaped` stands for itself. */
  readonly hole?: { readonly open: string; readonly escaped?: string };
}

/** What separates strings, comments and code in a language. */
export interface Syntax {
  readonly lineComments: readonly string[];
  readonly blockComments: readonly (readonly [open: string, close: string])[];
  readonly nestedComments?: boolean;
  /** The first that matches counts. */
  readonly strings: readonly StringForm[];
  /** Sticky; first characters of any form, so that others are not tried. */
  readonly openers: RegExp;
  /** End of a regular expression or another thing in which quotes mean nothing; undefined if there is none. */
  readonly skip?: (text: string, at: number, previous: Token | undefined) => number | undefined;
}
