package org.patlive.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import java.util.List;
import java.util.function.Consumer;
import org.patlive.analysis.Figure;
import org.patlive.analysis.Projection;
import org.patlive.instrument.Instrument;

/** The dartboard and the heatmap as the console shows them. The place where the drawn figures are plugged in. */
final class ResultPictures {

    /** A picture on the page, and how to show it something newer. */
    record Picture<T>(Component component, Consumer<T> show) {}

    private ResultPictures() {}

    static Picture<Projection.Dartboard> dartboard(Instrument instrument) {
        NativeTable table = new NativeTable();
        return new Picture<>(
                table,
                board -> Tables.fill(
                        table,
                        "Dartboard as a table. " + board.message(),
                        List.of("Principle", "Group mean", "Band", "Partners"),
                        board.sectors().stream()
                                .map(sector -> List.of(
                                        sector.principle() + " "
                                                + instrument
                                                        .principle(sector.principle())
                                                        .title(),
                                        Words.of(sector.mean(), Words::decimal),
                                        Words.of(sector.band(), Words::range),
                                        String.valueOf(sector.n())))
                                .toList()));
    }

    static Picture<Projection.Heatmap> heatmap(Instrument instrument) {
        NativeTable table = new NativeTable();
        return new Picture<>(
                table,
                map -> Tables.fill(
                        table,
                        "Heatmap as a table: disagreement by statement. " + map.message(),
                        List.of("Statement", "Disagreement", "Partners"),
                        map.cells().stream()
                                .map(cell -> List.of(
                                        cell.item().code() + " "
                                                + instrument
                                                        .element(cell.item())
                                                        .title(),
                                        cell.exact() ? Words.of(cell.percent(), p -> p + " %") : roughly(cell),
                                        String.valueOf(cell.n())))
                                .toList()));
    }

    private static String roughly(Projection.Cell cell) {
        Figure<String> quarter = cell.colour()
                .map(colour -> List.of("below 25 %", "25 to 50 %", "50 to 75 %", "75 % or more")
                        .get(colour));
        return Words.of(quarter, text -> text);
    }
}
