package org.patlive.actionplan.plan;

import static org.patlive.shared.text.Texts.text;

/**
 * How other people see somebody who edits a plan. It is stored with what they wrote, and put into words where it is read, in
 * the language of that person.
 *
 * @param stored a name in Open mode, else one of the forms below, in the database and in the file of a partnership
 */
public record AuthorLabel(String stored) {

    public static final AuthorLabel FACILITATOR = new AuthorLabel("The facilitator");
    public static final AuthorLabel PARTNER = new AuthorLabel("A partner");

    private static final String SOMEONE_AT = "Someone at ";

    public static AuthorLabel someoneAt(String organisation) {
        return new AuthorLabel(SOMEONE_AT + organisation);
    }

    /** Returns the words in the language of whoever is served now. */
    public String words() {
        if (equals(FACILITATOR)) {
            return text("actionplan.author.facilitator");
        }
        if (equals(PARTNER)) {
            return text("actionplan.author.partner");
        }
        return stored.startsWith(SOMEONE_AT)
                ? text("actionplan.author.someone", "organisation", stored.substring(SOMEONE_AT.length()))
                : stored;
    }
}
