package org.patlive.analysis.attack;

/**
 * The rules of docs/disclosure.md that {@link ReferenceMechanism} can leave out, to see that the attack then finds
 * something.
 */
enum DisclosureRule {
    /** Bands are redrawn only when k have touched the principle; otherwise with each answer. */
    REDRAW_AT_K,
    /** k of those who completed a principle are left out of the sample; otherwise nobody. */
    LEAVE_K_OUT,
    /** Bands are shown from twice the threshold on; otherwise from one more than it. */
    BANDS_FROM_2K,
    /** The two lowest bands are one while the round is open; otherwise a mean of 6 is shown. */
    TWO_LOWEST_OPEN,
    /** The two lowest bands are one for groups. */
    TWO_LOWEST_OF_GROUPS,
    /** No exact figures while the round is open; otherwise new ones whenever k have touched something. */
    NOTHING_EXACT_OPEN,
    /** Statements rest on those who completed the principle; otherwise on all who answered them. */
    ONE_POPULATION,
    /** No exact figures below ten respondents. */
    COARSE_BELOW_TEN,
    /** Nothing at all is shown of fewer than k. */
    THRESHOLD,
    /** The aggregate is shown only if those who completed some principles but not all are none or at least k. */
    AGGREGATE_COMPLEMENT,
    /** Only groups of at least five are shown; otherwise of three. */
    GROUPS_OF_FIVE,
    /** No group is shown whose complement is fewer than k, nor any if all hidden groups together are fewer than k. */
    GROUP_COMPLEMENT,
    /** Between and within organisations is classified only where every organisation may be shown. */
    DIVISION_OF_SHOWN_GROUPS,
    /** After reopening, a population has new figures only if k people have touched it; otherwise if one has. */
    RENEWED_FROM_K,
    /** After reopening, populations are renewed one by one; otherwise all as soon as k people have touched anything. */
    RENEWED_BY_POPULATION,
    /** People who cleared an answer count as well if they were in the earlier figures. */
    RENEWED_COUNTS_CLEARED,
}
