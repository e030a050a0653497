package org.patlive.platform.web;

import org.patlive.platform.health.DiskErrors;
import org.patlive.shared.DatabaseFailures;

/** A message for people whose request failed because of the server. */
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

    public String sentence() {
        return sentence;
    }

    /** Whether trying again later helps. */
    public boolean isTemporary() {
        return this != UNKNOWN;
    }

    /** The message for a failure. */
    public static FailureMessage of(Throwable failure) {
        if (!DatabaseFailures.isCauseOf(failure)) {
            return UNKNOWN;
        }
        return DiskErrors.isDiskFull() ? DISK_FULL : NO_DATABASE;
    }
}
