package org.patlive.analysis.figure;

import org.patlive.instrument.Item;

/**
 * The things that each have one population, on which all their figures rest (rule 4): a principle with its six statements,
 * the significance of the six principles, the rating of success.
 */
public enum Population {
    PRINCIPLE_1,
    PRINCIPLE_2,
    PRINCIPLE_3,
    PRINCIPLE_4,
    PRINCIPLE_5,
    PRINCIPLE_6,
    SIGNIFICANCE,
    SUCCESS;

    /** The one that an answer belongs to. */
    public static Population of(Item item) {
        return item.isStatement() ? ofPrinciple(item.principle()) : item.isWeight() ? SIGNIFICANCE : SUCCESS;
    }

    /** How many answers make it complete. */
    public int items() {
        return this == SUCCESS ? 1 : 6;
    }

    public static Population ofPrinciple(int principle) {
        return values()[principle - 1];
    }
}
