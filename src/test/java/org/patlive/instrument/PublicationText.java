package org.patlive.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The text that was extracted from the PDF of the publication. {@link #normalised} is the only thing done to it, and to
 * the data, before the two are compared: list markers at the start of a line ("- ", "• ", "· ", "&gt; ") and the
 * asterisks of emphasis go, all white space becomes one blank, and the letter that the extraction cut off above the
 * grid of significance ("less significan") is put back.
 */
final class PublicationText {

    private PublicationText() {}

    static String normalised() {
        return normalised(source());
    }

    static String normalised(String text) {
        return text.replaceAll("(?m)^\\s*([-•·>]\\s+)+", "")
                .replace("*", "")
                .replaceAll("(?m)less significan$", "less significant")
                .replaceAll("\\s+", " ")
                .strip();
    }

    static Stream<String> lines() {
        return source().lines().map(PublicationText::normalised);
    }

    private static String source() {
        return resource("/pat-2003.txt");
    }

    static String resource(String name) {
        try (var in = Objects.requireNonNull(PublicationText.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
