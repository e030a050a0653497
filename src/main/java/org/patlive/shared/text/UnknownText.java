package org.patlive.shared.text;

/** Thrown where code asks for a text that no bundle has. */
public final class UnknownText extends RuntimeException {

    public UnknownText(String key) {
        super("There is no text " + key);
    }
}
