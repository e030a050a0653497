package org.patlive.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VerbatimTest {

    /** Our own sentence, and the title that the cover prints in capitals; each is tested on its own. */
    private static final Set<String> OURS =
            Set.of("instrument.publication.acknowledgement", "instrument.publication.title");

    /** What the instrument leaves out on purpose: cover, contents, labels of tables and grids, ticks. */
    private static final List<String> FURNITURE = List.of(
            "OFFICE OF THE DEPUTY PRIME MINISTER ASSESSING STRATEGIC PARTNERSHIP THE PARTNERSHIP ASSESSMENT TOOL",
            "contents",
            "13 page the partnership principles and elements: principle 1 –",
            "45 annex:",
            "47 --",
            "Contact details",
            "А В С", // the scenarios, which the extraction reads as Cyrillic
            "strongly agree agree disagree strongly disagree",
            "~",
            "V",
            "r Scores 4 9 2 1 Total: 16:",
            "the six partnership principles Principle 1",
            "Scores Total:",
            "Principle 1. Principle 2. Principle 3. Principle 4. Principle 5. Principle 6. 2.",
            "annex");

    /** "Principle 1:", "Element A:", "19-24:", "A.", a page number: the structure carries them. */
    private static final Pattern ORDINAL =
            Pattern.compile("(\\d+ )?(([Ss]tage|[Pp]rinciple|Element) )?([1-6A-F]|\\d+([-–]\\d+)?)? ?[.:,–]?");

    private final Instrument instrument = new InstrumentLoader(InstrumentLoader.PUBLISHED).load();
    private final String publication = PublicationText.normalised();

    @Test
    void everyTextOfTheInstrumentStandsInThePublicationWordForWord() {
        var strangers = InstrumentText.of(instrument).stream()
                .filter(text -> !OURS.contains(text.path()))
                .filter(text -> !publication.contains(PublicationText.normalised(text.text())));

        assertThat(strangers).isEmpty();
    }

    @Test
    void everyWordOfThePublicationStandsInTheInstrumentExceptItsFurniture() {
        assertThat(leftOut()).containsExactlyElementsOf(FURNITURE);
    }

    @Test
    void theTitleIsThatOfTheCover() {
        assertThat(publication)
                .contains(instrument.publication().title().replace(":", "").toUpperCase());
    }

    @Test
    void theAcknowledgementNamesCrownCopyrightTitleAndSource() {
        var publication = instrument.publication();

        assertThat(publication.acknowledgement())
                .contains("Crown copyright 2003", publication.title(), publication.publisher())
                .contains(publication.authors());
    }

    /** The runs of words that no text of the instrument covers, each once, in the order of the publication. */
    private Set<String> leftOut() {
        var covered = new BitSet(publication.length());
        InstrumentText.of(instrument).stream()
                .map(text -> PublicationText.normalised(text.text()))
                .filter(text -> text.length() > 1)
                .map(text -> Pattern.compile("(?<!\\w)" + Pattern.quote(text) + "(?!\\w)"))
                .forEach(text ->
                        text.matcher(publication).results().forEach(found -> covered.set(found.start(), found.end())));
        var runs = new ArrayList<String>();
        for (int from = covered.nextClearBit(0); from < publication.length(); ) {
            var next = covered.nextSetBit(from);
            var to = next < 0 ? publication.length() : next;
            runs.add(publication.substring(from, to).strip());
            from = covered.nextClearBit(to);
        }
        runs.removeIf(run -> ORDINAL.matcher(run).matches());
        return new LinkedHashSet<>(runs);
    }
}
