package org.patlive.actionplan.plan;

/**
 * How other people see the author of an edit. Nobody is named whose name partners do not see.
 *
 * @param who a name, or that of an organisation; empty for the facilitator and for a partner of whom nothing may be said
 */
public record AuthorLabel(Kind kind, String who) {

    /** What is said of the author. */
    public enum Kind {
        FACILITATOR,
        PARTNER,
        /** The organisation alone. */
        AT_ORGANISATION,
        /** The name, with the organisation if it is known. */
        NAMED
    }

    // The stored forms are those of the first release, so that plans and files of every version are read alike.
    private static final String FACILITATOR = "The facilitator";
    private static final String PARTNER = "A partner";
    private static final String AT_ORGANISATION = "Someone at ";

    public static AuthorLabel facilitator() {
        return new AuthorLabel(Kind.FACILITATOR, "");
    }

    public static AuthorLabel partner() {
        return new AuthorLabel(Kind.PARTNER, "");
    }

    public static AuthorLabel at(String organisation) {
        return new AuthorLabel(Kind.AT_ORGANISATION, organisation);
    }

    public static AuthorLabel named(String name) {
        return new AuthorLabel(Kind.NAMED, name);
    }

    /** Reads the stored form; whatever is none of ours is a name. */
    public static AuthorLabel of(String stored) {
        return switch (stored) {
            case FACILITATOR -> facilitator();
            case PARTNER -> partner();
            default ->
                stored.startsWith(AT_ORGANISATION) ? at(stored.substring(AT_ORGANISATION.length())) : named(stored);
        };
    }

    /** The stored form. */
    public String stored() {
        return switch (kind) {
            case FACILITATOR -> FACILITATOR;
            case PARTNER -> PARTNER;
            case AT_ORGANISATION -> AT_ORGANISATION + who;
            case NAMED -> who;
        };
    }
}
