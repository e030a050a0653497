package org.patlive.console.feedback;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.patlive.analysis.projection.ExportProjection;
import org.patlive.instrument.Band;

/** How many partners' own totals fall into each band, beside every mean. */
final class BandCounts {

    private BandCounts() {}

    static Paragraph of(ExportProjection.Total total, Function<Band, String> range) {
        Map<Band, Integer> partners = total.bandCounts().value().orElse(Map.of());
        Paragraph counts = new Paragraph(Arrays.stream(Band.values())
                .map(band -> range.apply(band) + ": " + partners.getOrDefault(band, 0))
                .collect(Collectors.joining(" · ", "Partners by band: ", "")));
        counts.addClassName("console-soft");
        return counts;
    }
}
