package org.patlive.screen;

import org.patlive.analysis.Mode;
import org.patlive.analysis.Results;
import org.patlive.live.Snapshot;

/** How many respondents a picture rests on, in words. Says nothing that the disclosure rules hide. */
final class RestsOn {

    private RestsOn() {}

    /** For a scene of counts: whoever has joined; empty as long as there is nobody. */
    static String joined(Snapshot now) {
        return now.progress().joined() == 0 ? "" : partners(now.progress().joined()) + " joined";
    }

    /** For a picture made of answers: empty as long as there is none. */
    static String answers(Results results) {
        if (results.respondents() == 0) {
            return "";
        }
        String live = results.disclosure().mode() == Mode.ANONYMOUS ? "" : " · live";
        return partners(results.respondents()) + " · " + results.complete() + " finished" + live;
    }

    static String partners(int count) {
        return count == 1 ? "1 partner" : count + " partners";
    }
}
