package org.patlive.analysis.attack;

import org.patlive.instrument.Item;

/**
 * One answer that somebody gave: the unknown of the attacker.
 *
 * @param order of a person's successive answers to the same item
 */
record Slot(int person, Item item, int order) {

    int highest() {
        return item.highest();
    }

    @Override
    public String toString() {
        return "%s of person %d%s".formatted(item, person, order == 0 ? "" : " (answer " + (order + 1) + ")");
    }
}
