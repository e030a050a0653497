package org.patlive.analysis.score;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.patlive.analysis.result.Results.Individual;
import org.patlive.instrument.Item;

/** One respondent's answers: one byte for each item, 0 where there is none. */
public final class Sheet {

    private final byte[] values = new byte[Item.COUNT];
    private CountedRespondent respondent;
    private @Nullable Individual individual;

    public Sheet(CountedRespondent respondent) {
        this.respondent = respondent;
    }

    public CountedRespondent respondent() {
        return respondent;
    }

    public void setRespondent(CountedRespondent respondent) {
        individual = null;
        this.respondent = respondent;
    }

    /**
     * Returns the individual results of this sheet. They are computed again only if the sheet or the name of its organisation
     * has changed.
     */
    public Individual individual(String organisation, Supplier<Individual> computation) {
        if (individual == null || !individual.organisation().equals(organisation)) {
            individual = computation.get();
        }
        return individual;
    }

    public int value(Item item) {
        return values[item.index()];
    }

    public int value(int index) {
        return values[index];
    }

    public void answer(Item item, int value) {
        individual = null;
        values[item.index()] = (byte) value;
    }

    /** Returns whether anything is answered, weights and the success statement included. */
    public boolean isStarted() {
        for (byte value : values) {
            if (value > 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns how many of a principle's six statements are answered. */
    public int answered(int principle) {
        int answered = 0;
        for (int index = (principle - 1) * 6; index < principle * 6; index++) {
            answered += values[index] > 0 ? 1 : 0;
        }
        return answered;
    }

    /** Returns a principle's total, 6 to 24, or 0 while the principle is incomplete: nothing is imputed. */
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

    /** Returns the aggregate, 36 to 144, or 0 while any statement is missing. */
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

    /** Returns whether a complete principle has a total of 12 or less. */
    boolean hasLowTotal() {
        for (int principle = 1; principle <= 6; principle++) {
            int total = total(principle);
            if (total > 0 && total <= 12) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether all six totals are 13 to 18, the publication's "reasonably healthy". */
    boolean isReasonablyHealthy() {
        for (int principle = 1; principle <= 6; principle++) {
            int total = total(principle);
            if (total < 13 || total > 18) {
                return false;
            }
        }
        return true;
    }
}
