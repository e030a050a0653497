import type { Dart, Sector } from './dartboard-types';

/**
 * A dart on the board: `id` outlives its key when it flies from one place to another.
 *
 * `landing` says how it came: from the rim, where it has waited, by itself or together with all others; or out of nothing;
 * or that it was there before. `turn` is when, from 0 to 1, it leaves the rim.
 */
export interface FlyingDart extends Dart {
  id: string;
  principle: number;
  landing: 'rim' | 'together' | 'new' | 'no';
  turn: number;
}

const MOST_TO_LAND = 100;

/** Landing is the moment that the room has waited for: it may cost a slow machine some frames. */
const MOST_FROM_THE_RIM = 600;

/** Of the time in which the darts leave the rim, how much lies between the first and the last sector. */
const BETWEEN_SECTORS = 0.7;

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
    return sector.darts.map((dart, i): FlyingDart => {
      const there = byKey.get(dart.key) ?? takeNearest(free, dart);
      return {
        ...dart,
        principle: sector.principle,
        id: there?.id ?? nextId(),
        landing: there ? 'no' : dart.from ? 'rim' : 'new',
        turn: turn(sector.principle, i / sector.darts.length),
      };
    });
  });
  // A thousand animations at once would stutter on a meeting room's machine: then the picture is simply there, or comes
  // as a whole.
  if (tooMany(after, 'rim', MOST_FROM_THE_RIM)) {
    return after.map((dart) => ({ ...dart, landing: dart.landing === 'rim' ? 'together' : 'no' }));
  }
  return tooMany(after, 'new', MOST_TO_LAND) ? after.map((dart) => ({ ...dart, landing: 'no' })) : after;
}

/** Principle by principle, clockwise, and one dart after the other within each. */
function turn(principle: number, share: number): number {
  return BETWEEN_SECTORS * ((principle - 1) / 5) + (1 - BETWEEN_SECTORS) * share;
}

function tooMany(darts: FlyingDart[], landing: FlyingDart['landing'], most: number): boolean {
  return darts.filter((dart) => dart.landing === landing).length > most;
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
