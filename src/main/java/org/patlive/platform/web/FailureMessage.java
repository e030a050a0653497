package org.patlive.platform.web;

import static org.patlive.shared.text.Texts.text;

import org.patlive.platform.health.DiskErrors;
import org.patlive.shared.DatabaseFailures;

/** A message for people whose request failed because of the server. */
public enum FailureMessage {
    DISK_FULL,
    NO_DATABASE,
    UNKNOWN;

    public String sentence() {
        return switch (this) {
            case DISK_FULL -> text("platform.failure.disk-full");
            case NO_DATABASE -> text("platform.failure.no-database");
            case UNKNOWN -> text("platform.failure.unknown");
        };
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
