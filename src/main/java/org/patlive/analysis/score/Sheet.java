package org.patlive.analysis.score;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.result.Results.Individual;
import org.patlive.instrument.Item;

/** One respondent's answers, one byte an item, 0 where there is none. */
public final class Sheet {

    private final byte[] values = new byte[Item.COUNT];
    private CountedRespondent member;
    private @Nullable Individual line;

    public Sheet(CountedRespondent member) {
        this.member = member;
    }

    public CountedRespondent member() {
        return member;
    }

    public void is(CountedRespondent member) {
        line = null;
        this.member = member;
    }

    /** This sheet's own line in the results, made anew only where something on it or its organisation's name has changed. */
    public Individual line(String organisation, Supplier<Individual> made) {
        if (line == null || !line.organisation().equals(organisation)) {
            line = made.get();
        }
        return line;
    }

    public int value(Item item) {
        return values[item.index()];
    }

    public int value(int index) {
        return values[index];
    }

    public void answer(Item item, int value) {
        line = null;
        values[item.index()] = (byte) value;
    }

    /** Whether anything at all stands on the sheet, a weight or the success statement included. */
    public boolean isStarted() {
        for (byte value : values) {
            if (value > 0) {
                return true;
            }
        }
        return false;
    }

    /** How many of a principle's six statements are answered. */
    public int answered(int principle) {
        int answered = 0;
        for (int index = (principle - 1) * 6; index < principle * 6; index++) {
            answered += values[index] > 0 ? 1 : 0;
        }
        return answered;
    }

    /** 6 to 24, or 0 while the principle is incomplete: no imputation. */
    public int total(int principle) {
        int total = 0;
        for (int index = (principle - 1) * 6; index < principle * 6; index++) {
            if (values[index] == 0) {
                return 0;
            }
            total += values[index];
        }
        return total;
    }

    /** 36 to 144, or 0 while any statement is missing. */
    public int aggregate() {
        int aggregate = 0;
        for (int principle = 1; principle <= 6; principle++) {
            int total = total(principle);
            if (total == 0) {
                return 0;
            }
            aggregate += total;
        }
        return aggregate;
    }

    boolean hasCompletePrinciple() {
        for (int principle = 1; principle <= 6; principle++) {
            if (total(principle) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the complete principles stands at 12 or less. */
    boolean isLowSomewhere() {
        for (int principle = 1; principle <= 6; principle++) {
            int total = total(principle);
            if (total > 0 && total <= 12) {
                return true;
            }
        }
        return false;
    }

    /** Whether all six principles are complete and stand at 13 to 18. */
    boolean isReasonablyHealthyThroughout() {
        for (int principle = 1; principle <= 6; principle++) {
            int total = total(principle);
            if (total < 13 || total > 18) {
                return false;
            }
        }
        return true;
    }
}
