package org.patlive.analysis.attack;

/**
 * What nobody must learn: one answer, somebody's total, or a sum of fewer than k people.
 *
 * @param name in words
 * @param people how many it adds up
 */
record Secret(String name, int people, Total value) {

    @Override
    public String toString() {
        return name;
    }
}
