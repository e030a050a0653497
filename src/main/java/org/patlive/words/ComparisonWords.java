package org.patlive.words;

import static org.patlive.shared.text.Texts.text;

import java.util.List;
import org.patlive.analysis.projection.ComparisonProjection;
import org.patlive.analysis.projection.ComparisonProjection.Difference;
import org.patlive.instrument.ShortTitle;
import org.patlive.shared.text.Texts;

/** Says on which principles organisations or levels are in different bands. */
public final class ComparisonWords {

    private ComparisonWords() {}

    /** Returns one line for each principle: {@code Need: Charity and Council 19–24, Hospital 13–18}. */
    public static List<String> differences(ComparisonProjection comparison) {
        return comparison.differences().stream().map(ComparisonWords::line).toList();
    }

    private static String line(Difference difference) {
        return text(
                "words.comparison.difference",
                "principle",
                ShortTitle.of(difference.principle()),
                "groups",
                Texts.series(difference.groups().stream()
                        .map(groups -> text(
                                "words.comparison.groups-in-band",
                                "names",
                                NameWords.groups(groups.names()),
                                "band",
                                groups.band().printedRange()))
                        .toList()));
    }
}
