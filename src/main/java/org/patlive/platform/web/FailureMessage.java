package org.patlive.platform.web;

import org.patlive.platform.health.DiskErrors;
import org.patlive.shared.DatabaseFailures;

/** Why the server could not do something that it should have done, as a sentence for the person who tried. */
public enum FailureMessage {
    DISK_FULL("The server's disk is full: nothing new can be saved until there is room on it."
            + " What was saved is safe, and what phones keep is sent by itself afterwards."),
    NO_DATABASE("The server cannot reach its database at the moment. Nothing saved is lost; please try again in a"
            + " minute."),
    UNKNOWN("That did not work. Nothing saved is lost; please try again.");

    private final String sentence;

    FailureMessage(String sentence) {
        this.sentence = sentence;
    }

    /** One sentence, perhaps with what to do. */
    public String sentence() {
        return sentence;
    }

    /** Whether it goes away without a change of the program. */
    public boolean passes() {
        return this != UNKNOWN;
    }

    /** What is behind this failure. */
    public static FailureMessage of(Throwable failure) {
        if (!DatabaseFailures.isBehind(failure)) {
            return UNKNOWN;
        }
        return DiskErrors.isDiskFull() ? DISK_FULL : NO_DATABASE;
    }
}
