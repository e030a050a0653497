package org.patlive.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.patlive.testing.RecordParts;

/** Every text in an instrument, found by walking its records, with the path that leads to it. */
record InstrumentText(String path, String text) {

    static List<InstrumentText> of(Instrument instrument) {
        return walk("instrument", instrument).toList();
    }

    private static Stream<InstrumentText> walk(String path, Object value) {
        return switch (value) {
            case String text -> Stream.of(new InstrumentText(path, text));
            case Record parent ->
                Arrays.stream(parent.getClass().getRecordComponents())
                        .flatMap(part -> walk(path + "." + part.getName(), RecordParts.value(parent, part)));
            case Map<?, ?> map ->
                map.entrySet().stream().flatMap(entry -> walk(path + "." + entry.getKey(), entry.getValue()));
            case List<?> list -> {
                var all = new ArrayList<InstrumentText>();
                for (int i = 0; i < list.size(); i++) {
                    walk(path + "[" + i + "]", list.get(i)).forEach(all::add);
                }
                yield all.stream();
            }
            default -> Stream.empty();
        };
    }
}
