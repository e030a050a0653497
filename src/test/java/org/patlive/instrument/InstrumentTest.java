package org.patlive.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.patlive.instrument.Instrument.Element;
import org.patlive.instrument.Instrument.Principle;
import org.patlive.instrument.Instrument.Scenario;
import org.patlive.instrument.Instrument.Stage;

class InstrumentTest {

    private final Instrument instrument = new InstrumentLoader(InstrumentLoader.PUBLISHED).load();

    @Test
    void hasSixPrinciplesWithTheElements1ATo6F() {
        assertThat(instrument.principles()).extracting(Principle::number).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(instrument.principles())
                .flatExtracting(Principle::elements)
                .extracting(Element::item)
                .containsExactlyElementsOf(Item.statements().toList());
    }

    @Test
    void findsTheElementBehindAStatement() {
        assertThat(instrument.element(Item.of("3D")).statement())
                .isEqualTo("The partnership recognises and encourages networking skills.");
        assertThat(instrument.principle(6).title()).isEqualTo("Monitor, Measure and Learn");
    }

    @Test
    void hasNoElementBehindAWeightAndNoSeventhPrinciple() {
        assertThatIllegalArgumentException().isThrownBy(() -> instrument.element(Item.weight(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> instrument.element(Item.SUCCESS));
        assertThatIllegalArgumentException().isThrownBy(() -> instrument.principle(7));
        assertThatIllegalArgumentException().isThrownBy(() -> instrument.principle(0));
    }

    @Test
    void hasATextForEveryBandFromTheHighestToTheLowest() {
        assertThat(instrument.principles())
                .allSatisfy(principle -> assertThat(principle.bands()).containsOnlyKeys(Band.values()));
        assertThat(instrument.analysis().aggregates().keySet()).containsExactly(Band.values());
        assertThat(instrument.analysis().aggregates().get(Band.LOWEST)).startsWith("The partnership is working badly");
    }

    @Test
    void readsItsScaleFromFourToOne() {
        assertThat(instrument.sheet().scale())
                .containsExactly(
                        entry(4, "Strongly agree"),
                        entry(3, "Agree"),
                        entry(2, "Disagree"),
                        entry(1, "Strongly disagree"));
    }

    @Test
    void hasFourStagesAndThreeScenarios() {
        assertThat(instrument.stages())
                .extracting(Stage::title)
                .containsExactly(
                        "Preparation",
                        "Undertaking the Assessment",
                        "Analysis and Feedback",
                        "Action Planning for Alternative Findings");
        assertThat(instrument.scenarios()).extracting(Scenario::letter).containsExactly("A", "B", "C");
    }

    @Test
    void givesEachScenarioItsOwnPartOfStage4() {
        for (var i : List.of(0, 1, 2)) {
            var scenario = instrument.scenarios().get(i);
            assertThat(scenario.guidance().getFirst().text()).contains("(4" + "abc".charAt(i) + ")");
            assertThat(scenario.summary())
                    .isEqualTo(instrument.stages().getLast().diagram().get(i).text());
        }
    }

    @Test
    void keepsTheTwoTitlesOfPrinciple5InTheirPlaces() {
        var five = instrument.principle(5);

        assertThat(five.sheetTitle()).isEqualTo("create clear and robust partnership arrangements");
        assertThat(five.stage3Title()).isEqualTo("create clear and robust partnership working arrangements");
    }

    @Test
    void keepsElementsAsListedAndAsHeadedApart() {
        var riskTaking = instrument.element(Item.of("4E"));

        assertThat(riskTaking.title()).endsWith("significant risk taking.");
        assertThat(riskTaking.heading()).endsWith("significant risk-taking.");
    }

    @Test
    void addsUpTheWorkedExampleAsItWasPrinted() {
        var example = instrument.sheet().example();
        var columns = IntStream.of(4, 3, 2, 1).mapToObj(points -> example.answers().stream()
                .filter(answer -> answer == points)
                .mapToInt(Integer::intValue)
                .sum());

        assertThat(example.answers()).containsExactly(4, 2, 3, 3, 3, 1);
        assertThat(example.scores()).containsExactly(4, 9, 2, 1).containsExactlyElementsOf(columns.toList());
        assertThat(example.total()).isEqualTo(16);
        assertThat(Band.ofTotals(example.total(), 1)).isEqualTo(Band.HIGH);
    }

    @Test
    void endsEachPassageWithTheFootnotesItRefersTo() {
        var passages = List.of(instrument.introduction(), instrument.annex()).stream()
                .flatMap(List::stream)
                .toList();

        for (var raised : List.of("¹", "²", "³", "⁴", "⁵")) {
            assertThat(passages)
                    .filteredOn(passage -> passage.blocks().stream()
                            .anyMatch(block -> block.text().contains(raised)))
                    .singleElement()
                    .satisfies(passage -> assertThat(passage.blocks())
                            .anyMatch(block -> block.text().startsWith(raised + " "))
                            .anyMatch(block -> block.text().indexOf(raised) > 0));
        }
    }
}
