package org.patlive.screen.parts;

import static org.patlive.shared.text.Texts.text;

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
                : text("screen.parts.joined", "count", snapshot.progress().joined());
    }

    /** Returns how many have answered and finished, for pictures made of answers; empty for nobody. */
    public static String answers(Snapshot snapshot) {
        Results results = snapshot.results();
        if (results.respondents() == 0) {
            return "";
        }
        String finished =
                text("screen.parts.partners-finished", "count", results.respondents(), "finished", results.complete());
        String currency = currency(snapshot);
        return currency.isEmpty() ? finished : finished + " · " + currency;
    }

    private static String currency(Snapshot snapshot) {
        if (!snapshot.round().isOpen()) {
            return "";
        }
        if (snapshot.results().disclosure().mode() != Mode.ANONYMOUS) {
            return text("screen.parts.live");
        }
        // The figures of a reopened round stay as published until it is closed again.
        return snapshot.asPublished() ? text("screen.parts.before-reopening") : "";
    }

    public static String partners(int count) {
        return text("screen.parts.partners", "count", count);
    }
}
