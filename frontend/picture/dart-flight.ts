import type { Dart, Sector } from './dartboard-types';

/**
 * A dart on the board. Its `id` stays when it moves to another place and its key changes.
 *
 * `landing` says how it appears: from the rim, alone or together with all others; as a new dart; or not at all, because it was
 * there before. `turn` is the moment, from 0 to 1, at which it leaves the rim.
 */
export interface FlyingDart extends Dart {
  id: string;
  principle: number;
  landing: 'rim' | 'together' | 'new' | 'no';
  turn: number;
}

/** More animations at once would stutter on a slow machine. */
const MAX_NEW = 100;

/** The landing from the rim is what everybody has waited for: there a slow machine may drop frames. */
const MAX_FROM_RIM = 600;

/** Share of the time in which darts leave the rim that lies between the first and the last sector. */
const BETWEEN_SECTORS = 0.7;

/**
 * Matches the darts on the board with those that are to be there. A dart with the same key stays. Which of the others moved
 * cannot be known, because answers carry no names: within each sector places that became empty are paired with places that
 * were filled, the nearest first; what is left over appears or disappears.
 */
export function fly(before: FlyingDart[], sectors: Sector[], nextId: () => string): FlyingDart[] {
  const after = sectors.flatMap((sector) => {
    const previous = before.filter((dart) => dart.principle === sector.principle);
    const byKey = new Map(previous.map((dart) => [dart.key, dart]));
    const keys = new Set(sector.darts.map((dart) => dart.key));
    const free = previous.filter((dart) => !keys.has(dart.key));
    return sector.darts.map((dart, i): FlyingDart => {
      const match = byKey.get(dart.key) ?? takeNearest(free, dart);
      return {
        ...dart,
        principle: sector.principle,
        id: match?.id ?? nextId(),
        landing: match ? 'no' : dart.from ? 'rim' : 'new',
        turn: turn(sector.principle, i / sector.darts.length),
      };
    });
  });
  if (tooMany(after, 'rim', MAX_FROM_RIM)) {
    return after.map((dart) => ({ ...dart, landing: dart.landing === 'rim' ? 'together' : 'no' }));
  }
  return tooMany(after, 'new', MAX_NEW) ? after.map((dart) => ({ ...dart, landing: 'no' })) : after;
}

/** Principle by principle, clockwise, and one dart after the other within each. */
function turn(principle: number, share: number): number {
  return BETWEEN_SECTORS * ((principle - 1) / 5) + (1 - BETWEEN_SECTORS) * share;
}

function tooMany(darts: FlyingDart[], landing: FlyingDart['landing'], max: number): boolean {
  return darts.filter((dart) => dart.landing === landing).length > max;
}

function takeNearest(free: FlyingDart[], to: Dart): FlyingDart | undefined {
  let nearest = -1;
  let least = Infinity;
  free.forEach((from, i) => {
    const distance = Math.hypot(from.x - to.x, from.y - to.y);
    // A dart that stands for several never becomes one that stands for a single answer, or the other way round.
    if (distance < least && from.count > 1 === to.count > 1) {
      nearest = i;
      least = distance;
    }
  });
  return nearest < 0 ? undefined : free.splice(nearest, 1)[0];
}
