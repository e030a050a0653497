package org.patlive.analysis.attack;

import org.patlive.instrument.Item;

/**
 * One answer of one person, the unknown of the attacker.
 *
 * @param order the number of this answer among the person's successive answers to the item, from 0
 */
record AnswerVariable(int person, Item item, int order) {

    int highest() {
        return item.highest();
    }

    @Override
    public String toString() {
        return "%s of person %d%s".formatted(item, person, order == 0 ? "" : " (answer " + (order + 1) + ")");
    }
}
