package org.patlive.report.chapter;

import org.patlive.analysis.projection.ExportProjection;
import org.patlive.analysis.result.Results;
import org.patlive.instrument.Instrument;
import org.patlive.live.Snapshot;
import org.patlive.report.image.RoundPictures;
import org.patlive.report.plan.ExportedPlan;

/**
 * The data of a report: a snapshot of a round under its disclosure rules.
 *
 * @param figures all figures that chapters print
 * @param plan the action plan as text
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

    /** Returns whether the facilitator hides the results. */
    boolean isConcealed() {
        return snapshot.round().meeting().concealed();
    }

    /** Returns whether any results may be shown. Those of an Anonymous round may only after closing. */
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
