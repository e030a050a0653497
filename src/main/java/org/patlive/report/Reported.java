package org.patlive.report;

import org.patlive.analysis.ExportProjection;
import org.patlive.analysis.Results;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;

/**
 * What the chapters of a report are made of: one moment of a round, as its disclosure rules leave it.
 *
 * @param figures every figure that is printed
 * @param plan in words
 */
record Reported(Snapshot now, ExportProjection figures, Pictures pictures, Instrument instrument, WrittenPlan plan) {

    static Reported of(Snapshot now, Instrument instrument, WrittenPlan plan) {
        return new Reported(now, ExportProjection.of(now.results()), new Pictures(now, instrument), instrument, plan);
    }

    Results results() {
        return now.results();
    }

    /** Whether the facilitator hides the results. */
    boolean isConcealed() {
        return now.round().meeting().concealed();
    }

    /** Whether anything that was answered may be shown; of an Anonymous round nothing is, until it is closed. */
    boolean hasResults() {
        return !isConcealed()
                && !results().isWaitingForClosing()
                && (results().success().isShown()
                        || results().principles().stream()
                                .anyMatch(principle -> principle.score().isShown()
                                        || principle.significance().isShown())
                        || results().statements().stream()
                                .anyMatch(statement -> statement.distribution().isShown()));
    }
}
