package org.patlive.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.patlive.instrument.Instrument.Element;
import org.patlive.instrument.Instrument.Principle;

/** Reads the six principles with their elements, statements and bands. */
final class Principles {

    private static final int PRINCIPLES = 6;
    private static final int ELEMENTS = 6;

    private Principles() {}

    static List<Principle> principles(Entry list) {
        var entries = list.entries(PRINCIPLES);
        return IntStream.rangeClosed(1, PRINCIPLES)
                .mapToObj(number -> principle(number, entries.get(number - 1).as("principle " + number)))
                .toList();
    }

    private static Principle principle(int number, Entry entry) {
        var principle =
                entry.section("number", "title", "sheetTitle", "stage3Title", "introduction", "elements", "bands");
        principle.expect("number", String.valueOf(number));
        return new Principle(
                number,
                principle.text("title"),
                principle.text("sheetTitle"),
                principle.text("stage3Title"),
                principle.texts("introduction"),
                elements(number, principle.entry("elements")),
                bands(principle.entry("bands").as("the set of bands of principle " + number), Band::range));
    }

    private static List<Element> elements(int principle, Entry list) {
        var entries = list.entries(ELEMENTS);
        return IntStream.range(0, ELEMENTS)
                .mapToObj(i -> element(Item.statement(principle, (char) ('A' + i)), entries.get(i)))
                .toList();
    }

    private static Element element(Item item, Entry entry) {
        var element = entry.as("element " + item).section("item", "title", "heading", "statement", "explanation");
        element.expect("item", item.code());
        return new Element(
                item,
                element.text("title"),
                element.text("heading"),
                element.text("statement"),
                element.texts("explanation"));
    }

    /** The text of each band, whose key in the file is its range. */
    static Map<Band, String> bands(Entry entry, Function<Band, String> range) {
        var section = entry.section(Arrays.stream(Band.values()).map(range).toArray(String[]::new));
        var bands = new EnumMap<Band, String>(Band.class);
        for (var band : Band.values()) {
            bands.put(band, section.text(range.apply(band)));
        }
        return Collections.unmodifiableMap(bands);
    }
}
