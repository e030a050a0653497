package org.patlive.screen.parts;

import org.patlive.analysis.figure.Mode;
import org.patlive.analysis.result.Results;
import org.patlive.live.Snapshot;

/** Texts that say how many respondents a picture is based on. They contain only counts that the disclosure rules allow. */
public final class RespondentCount {

    private RespondentCount() {}

    /** Returns how many have joined, for scenes of counts; empty for nobody. */
    public static String joined(Snapshot snapshot) {
        return snapshot.progress().joined() == 0
                ? ""
                : partners(snapshot.progress().joined()) + " joined";
    }

    /** Returns how many have answered and finished, for pictures made of answers; empty for nobody. */
    public static String answers(Snapshot snapshot) {
        Results results = snapshot.results();
        if (results.respondents() == 0) {
            return "";
        }
        return partners(results.respondents()) + " · " + results.complete() + " finished" + currency(snapshot);
    }

    private static String currency(Snapshot snapshot) {
        if (snapshot.results().disclosure().mode() != Mode.ANONYMOUS) {
            return " · live";
        }
        // The figures of a reopened round stay as published until it is closed again.
        return snapshot.round().isOpen() && snapshot.asPublished() ? " · before it was reopened" : "";
    }

    public static String partners(int count) {
        return count == 1 ? "1 partner" : count + " partners";
    }
}
