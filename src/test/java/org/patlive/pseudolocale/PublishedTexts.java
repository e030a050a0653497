package org.patlive.pseudolocale;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;

/** The texts of the publication, which stay as they are in every language. */
public final class PublishedTexts {

    private PublishedTexts() {}

    /** Returns every text of the instrument's file, paragraph by paragraph, and each sentence of it. */
    public static Set<String> all() {
        Set<String> texts = new TreeSet<>();
        try (InputStream file = PublishedTexts.class.getResourceAsStream("/instrument/pat-2003.yaml")) {
            collect(new Yaml().<Object>load(file), texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static void collect(Object node, Set<String> texts) {
        if (node instanceof Map<?, ?> map) {
            map.values().forEach(value -> collect(value, texts));
        } else if (node instanceof Iterable<?> list) {
            list.forEach(value -> collect(value, texts));
        } else if (node instanceof String text && text.length() > 2) {
            texts.add(text);
            texts.add(text.toLowerCase(Locale.UK)); // within a sentence
            texts.add(text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1)); // as a heading
            texts.addAll(List.of(text.split("(?<=[.!?])\\s+")));
        }
    }
}
