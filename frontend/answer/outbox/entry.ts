/** One thing that the respondent did on this phone, in the shape in which it is stored; `look` is an answer to a room question. */
export interface Entry {
  kind: 'answer' | 'comment' | 'finish' | 'look' | 'plan';
  key: string;
  value: number | string | boolean;
  /** When it was made, in milliseconds since 1970. */
  at: number;
}

export type EntryKind = Entry['kind'];

/** Identifies what an entry is about: a newer entry with the same id replaces it. */
export const entryId = (kind: EntryKind, key: string): string => `${kind}:${key}`;

export const idOf = ({ kind, key }: Entry): string => entryId(kind, key);

/**
 * What became of an entry: still being written, on its way, stored while the connection is bad, stored while the round is
 * closed, committed by the server, or refused for good.
 */
export type EntryStatus =
  | { is: 'draft' | 'saving' | 'kept' | 'closed' | 'saved' }
  | { is: 'refused'; because: string };
