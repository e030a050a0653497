package org.patlive.analysis.attack;

/** What can be taken out of the rules, to see that the attacker finds it. */
enum Rule {
    /** Bands are redrawn only when k have touched the principle; else at each tick. */
    REDRAW_AT_K,
    /** k of those who completed a principle are left out; else nobody. */
    LEAVE_K_OUT,
    /** Bands begin with twice the threshold; else with one more than it. */
    BANDS_FROM_2K,
    /** The two lowest bands are one while the round is open; else a mean of 6 is told. */
    TWO_LOWEST_OPEN,
    /** The two lowest bands are one of a group. */
    TWO_LOWEST_OF_GROUPS,
    /** While the round is open, no exact figures; else with each k that touch something. */
    NOTHING_EXACT_OPEN,
    /** Statements over those who completed the principle; else over all who answered. */
    ONE_POPULATION,
    /** Nothing exact below ten. */
    COARSE_BELOW_TEN,
    /** Nothing at all below k. */
    THRESHOLD,
    /** The aggregate only if those who completed some but not all are none or k. */
    AGGREGATE_OF_ALL_BUT_NONE,
    /** Groups of at least five; else of three. */
    GROUPS_OF_FIVE,
    /** No group whose complement, and no groups of which all that is hidden, is fewer than k. */
    COMPLEMENT,
    /** Between and within only where every organisation may be shown. */
    DIVISION_OF_SHOWN,
    /** After reopening, new figures only of what k people have touched since; else of what one has. */
    REOPENED_BY_K,
    /** After reopening, each thing by itself; else everything as soon as k people have touched anything. */
    REOPENED_EACH_THING,
    /** Whoever has taken an answer back counts as well, if they were in the earlier figures. */
    REOPENED_COUNTS_LEAVERS,
}
