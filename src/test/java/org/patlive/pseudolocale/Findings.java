package org.patlive.pseudolocale;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the windows of a walk have found, and where they have been. */
final class Findings {

    private final PlainTexts plain;
    private final Map<String, String> misfits = new TreeMap<>();
    private final Set<String> paths = new TreeSet<>();

    Findings(PlainTexts plain) {
        this.plain = plain;
    }

    void read(String text, String where) {
        plain.read(text, where);
    }

    void doesNotFit(String what, String where) {
        misfits.putIfAbsent(what, where);
    }

    void walked(String path) {
        paths.add(path);
    }

    Set<String> plain() {
        return plain.found();
    }

    /** Returns a line for each text that is cut off or lies on another one, with where it was first seen. */
    List<String> misfits() {
        return misfits.entrySet().stream()
                .map(misfit -> misfit.getValue() + ": " + misfit.getKey())
                .toList();
    }

    /** Returns the path of every page that was opened. */
    Set<String> paths() {
        return paths;
    }
}
