package org.patlive.analysis.attack;

/**
 * What nobody may learn: one answer, the total of one person, or a sum over fewer than k people.
 *
 * @param name a description
 * @param people how many people it is a sum over
 */
record Secret(String name, int people, AnswerSum value) {

    @Override
    public String toString() {
        return name;
    }
}
