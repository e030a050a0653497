/** The JSON that `org.patlive.picture.DartboardPicture` becomes. */

export interface Dart {
  key: string;
  x: number;
  y: number;
  radius: number;
  count: number;
  label: string;
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
