package org.patlive.report.chapter;

import org.patlive.analysis.projection.ExportProjection;
import org.patlive.analysis.result.Results;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;
import org.patlive.report.image.RoundPictures;
import org.patlive.report.plan.ExportedPlan;

/**
 * What the chapters of a report are made of: one moment of a round, as its disclosure rules leave it.
 *
 * @param figures every figure that is printed
 * @param plan in words
 */
record ReportedRound(
        Snapshot snapshot, ExportProjection figures, RoundPictures pictures, Instrument instrument, ExportedPlan plan) {

    static ReportedRound of(Snapshot snapshot, Instrument instrument, ExportedPlan plan) {
        return new ReportedRound(
                snapshot,
                ExportProjection.of(snapshot.results()),
                new RoundPictures(snapshot, instrument),
                instrument,
                plan);
    }

    Results results() {
        return snapshot.results();
    }

    /** Whether the facilitator hides the results. */
    boolean isConcealed() {
        return snapshot.round().meeting().concealed();
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
