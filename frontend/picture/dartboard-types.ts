/** The JSON of `org.patlive.picture.DartboardPicture`. */

export interface Point {
  x: number;
  y: number;
}

export interface Dart extends Point {
  key: string;
  radius: number;
  count: number;
  label: string;
  /** Its place at the rim, while it flies from there; otherwise null. */
  from: Point | null;
}

/** A place for everyone who has answered anything, the first `darts` of them with a dart; no places while no darts wait. */
export interface Rim {
  dartRadius: number;
  places: { degrees: number; distance: number }[];
  darts: number;
}

export interface Tag {
  x: number;
  y: number;
  width: number;
  height: number;
  size: number;
  text: string;
}

export interface Line {
  y: number;
  size: number;
  kind: 'title' | 'caption';
  text: string;
}

export interface Sector {
  principle: number;
  band: string;
  outline: string;
  segments: { band: string; path: string; shaded: boolean }[];
  filled: string;
  label: { x: number; anchor: string; lines: Line[] };
  tag: Tag | null;
  darts: Dart[];
}

export interface Dartboard {
  viewBox: { x: number; y: number; width: number; height: number };
  title: string;
  description: string;
  radius: number;
  rings: { band: string; inner: number; outer: number; tag: Tag }[];
  sectors: Sector[];
}
