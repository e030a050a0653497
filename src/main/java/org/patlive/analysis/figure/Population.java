package org.patlive.analysis.figure;

import java.util.List;
import org.patlive.instrument.Item;

/**
 * The parts of the assessment that each have one population, on which all their figures rest (rule 4): a principle
 * with its six statements, the significance of the six principles, the rating of success, and the aggregate over all
 * 36 statements with the scenario. Figures that rest on different people could be subtracted from each other.
 */
public enum Population {
    PRINCIPLE_1,
    PRINCIPLE_2,
    PRINCIPLE_3,
    PRINCIPLE_4,
    PRINCIPLE_5,
    PRINCIPLE_6,
    SIGNIFICANCE,
    SUCCESS,
    AGGREGATE;

    /**
     * Returns every population that an answer belongs to: a statement is part of its principle and of the aggregate.
     */
    public static List<Population> allOf(Item item) {
        return item.isStatement() ? List.of(of(item), AGGREGATE) : List.of(of(item));
    }

    /** Returns the smallest population that an answer belongs to. */
    public static Population of(Item item) {
        return item.isStatement() ? ofPrinciple(item.principle()) : item.isWeight() ? SIGNIFICANCE : SUCCESS;
    }

    /** Returns how many answers a respondent needs to be counted. */
    public int items() {
        return switch (this) {
            case SUCCESS -> 1;
            case AGGREGATE -> 36;
            default -> 6;
        };
    }

    public static Population ofPrinciple(int principle) {
        return values()[principle - 1];
    }
}
