package org.patlive.webhook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a call failed.
 *
 * @param status what the server answered; 0 for every other kind
 */
public record WebhookFailure(Kind kind, int status) {

    /** What went wrong. */
    public enum Kind {
        /** The server answered, and not that it has taken the call. */
        ANSWERED,
        /** The address is unknown, or one of this machine or its network. */
        ADDRESS,
        /** The server did not answer. */
        UNREACHABLE,
        /** Stored by a version that this one does not know. */
        UNKNOWN
    }

    /** The stored form, or the words that earlier versions stored. */
    private static final Pattern ANSWERED = Pattern.compile("(?:ANSWERED|the server answered) (\\d{3})");

    public static WebhookFailure answered(int status) {
        return new WebhookFailure(Kind.ANSWERED, status);
    }

    public static WebhookFailure of(Kind kind) {
        return new WebhookFailure(kind, 0);
    }

    static WebhookFailure read(String stored) {
        Matcher answered = ANSWERED.matcher(stored);
        if (answered.matches()) {
            return answered(Integer.parseInt(answered.group(1)));
        }
        return switch (stored) {
            case "ADDRESS", "the address is unknown or in the local network" -> of(Kind.ADDRESS);
            case "UNREACHABLE", "the server can’t be reached" -> of(Kind.UNREACHABLE);
            default -> of(Kind.UNKNOWN);
        };
    }

    String stored() {
        return kind == Kind.ANSWERED ? kind + " " + status : kind.name();
    }
}
