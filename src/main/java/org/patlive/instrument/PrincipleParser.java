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

/** Parses the six principles with their elements, statements and bands. */
final class PrincipleParser {

    private static final int PRINCIPLES = 6;
    private static final int ELEMENTS = 6;

    private PrincipleParser() {}

    static List<Principle> principles(YamlEntry list) {
        var entries = list.entries(PRINCIPLES);
        return IntStream.rangeClosed(1, PRINCIPLES)
                .mapToObj(number -> principle(number, entries.get(number - 1).named("principle " + number)))
                .toList();
    }

    private static Principle principle(int number, YamlEntry entry) {
        var principle =
                entry.mapping("number", "title", "sheetTitle", "stage3Title", "introduction", "elements", "bands");
        principle.expectText("number", String.valueOf(number));
        return new Principle(
                number,
                principle.text("title"),
                principle.text("sheetTitle"),
                principle.text("stage3Title"),
                principle.texts("introduction"),
                elements(number, principle.entry("elements")),
                bands(principle.entry("bands").named("the set of bands of principle " + number), Band::range));
    }

    private static List<Element> elements(int principle, YamlEntry list) {
        var entries = list.entries(ELEMENTS);
        return IntStream.range(0, ELEMENTS)
                .mapToObj(i -> element(Item.statement(principle, (char) ('A' + i)), entries.get(i)))
                .toList();
    }

    private static Element element(Item item, YamlEntry entry) {
        var element = entry.named("element " + item).mapping("item", "title", "heading", "statement", "explanation");
        element.expectText("item", item.code());
        return new Element(
                item,
                element.text("title"),
                element.text("heading"),
                element.text("statement"),
                element.texts("explanation"));
    }

    /** Parses the text of each band; the key in the file is the range of the band. */
    static Map<Band, String> bands(YamlEntry entry, Function<Band, String> range) {
        var section = entry.mapping(Arrays.stream(Band.values()).map(range).toArray(String[]::new));
        var bands = new EnumMap<Band, String>(Band.class);
        for (var band : Band.values()) {
            bands.put(band, section.text(range.apply(band)));
        }
        return Collections.unmodifiableMap(bands);
    }
}
