import type { Dart, Sector } from './dartboard-types';

/** A dart on the board: `id` outlives its key when it flies from one place to another. */
export interface FlyingDart extends Dart {
  id: string;
  principle: number;
  landing: boolean;
}

const MOST_TO_LAND = 100;

/**
 * Matches the darts on the board with those that shall be there. A dart whose key stays, stays. Answers carry no
 * names, so which of the others moved nobody knows: the places that emptied and the places that filled are paired
 * within each sector, the nearest first; what is left over lands or goes.
 */
export function fly(before: FlyingDart[], sectors: Sector[], nextId: () => string): FlyingDart[] {
  const after = sectors.flatMap((sector) => {
    const old = before.filter((dart) => dart.principle === sector.principle);
    const byKey = new Map(old.map((dart) => [dart.key, dart]));
    const wanted = new Set(sector.darts.map((dart) => dart.key));
    const free = old.filter((dart) => !wanted.has(dart.key));
    return sector.darts.map((dart) => {
      const from = byKey.get(dart.key) ?? takeNearest(free, dart);
      return { ...dart, principle: sector.principle, id: from?.id ?? nextId(), landing: !from };
    });
  });
  // A thousand animations at once would stutter on a meeting room's machine: then the picture is simply there.
  return after.filter((dart) => dart.landing).length > MOST_TO_LAND
    ? after.map((dart) => ({ ...dart, landing: false }))
    : after;
}

function takeNearest(free: FlyingDart[], to: Dart): FlyingDart | undefined {
  let nearest = -1;
  let least = Infinity;
  free.forEach((from, i) => {
    const distance = Math.hypot(from.x - to.x, from.y - to.y);
    // One with a number never turns into one without: that would look as if many had become one.
    if (distance < least && from.count > 1 === to.count > 1) {
      nearest = i;
      least = distance;
    }
  });
  return nearest < 0 ? undefined : free.splice(nearest, 1)[0];
}
