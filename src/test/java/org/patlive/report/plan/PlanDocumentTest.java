package org.patlive.report.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.patlive.instrument.Instrument.Block;
import org.patlive.report.chapter.HostilePlan;

class PlanDocumentTest {

    @Test
    void it_quotes_the_decided_scenario_word_for_word_and_names_its_source() {
        var scenario = PlanBuilder.INSTRUMENT.scenarios().get(1);
        Document page = page(new WorkshopPlan().build());

        assertThat(page.select("blockquote p").eachText())
                .contains(scenario.summary())
                .containsAll(scenario.guidance().stream().map(Block::text).toList());
        assertThat(page.select("blockquote li").eachText())
                .isEqualTo(scenario.guidance().getLast().items());
        assertThat(page.select("footer").text())
                .contains(PlanBuilder.INSTRUMENT.publication().acknowledgement(), "not part of the published tool");
    }

    @Test
    void it_says_what_was_decided_and_when_the_next_review_is() {
        assertThat(page(new WorkshopPlan().build()).select("section").first().text())
                .contains(
                        "Scenario B",
                        "Trust divides us and Learning is weak, but the ground is sound.",
                        "When: 15 November 2027",
                        "How: A repeat exercise with the same individuals",
                        "Who takes part: Everybody who was here today, and the two locality teams.");
    }

    @Test
    void areas_name_their_actions_and_say_where_there_is_none() {
        WorkshopPlan board = new WorkshopPlan();
        board.draft.areas.add(new org.patlive.actionplan.plan.AreaData(
                java.util.UUID.randomUUID(),
                org.patlive.actionplan.plan.AreaData.Kind.DIVIDED,
                new org.patlive.feedback.finding.FindingSubject("2B"),
                null,
                "We disagree about our aims"));

        assertThat(page(board.build()).select(".areas tbody tr").stream()
                        .map(row -> row.child(2).text())
                        .toList())
                .containsExactly("2", "1", "No action yet");
    }

    @Test
    void actions_stand_by_state_with_everything_that_was_written_in_them() {
        Document page = page(new WorkshopPlan().build());

        assertThat(page.select(".state").eachText()).containsExactly("Proposed", "Agreed", "Done");
        assertThat(page.select(".overview").text())
                .isEqualTo("3 actions: 1 proposed, 1 agreed, 1 done. One action has an open objection.");
        assertThat(row(page, 2).text())
                .contains(
                        "Publish papers five working days before each board meeting",
                        "Carried over from the plan of “Last year”, where it was due on 1 October 2026.",
                        "Can this be in the shared folder? (Someone at Charity)",
                        "Merged action: Send the agenda earlier",
                        "Same thing, really.",
                        "4C, "
                                + PlanBuilder.INSTRUMENT
                                        .element(org.patlive.instrument.Item.of("4C"))
                                        .title(),
                        "Finding: Decisions are made before the meeting",
                        "Zoë Wójcik",
                        "Agreed Due: 1 March 2027 Urgency: Now",
                        "7 partners support this",
                        "Charity: Can accept “Five days are too few for our trustees; ten would let us read them.”");
    }

    @Test
    void what_is_open_is_open_on_paper_too() {
        Element row = row(page(new WorkshopPlan().build()), 1);

        assertThat(row.select(".objection").text()).isEqualTo("Open objection");
        assertThat(row.select(".open li").eachText())
                .containsExactly(
                        "Pool the training budgets (The facilitator)",
                        "Share the training calendar before pooling any money (Someone at Charity)");
    }

    @Test
    void an_empty_plan_says_so() {
        assertThat(page(new PlanBuilder().build()).text())
                .contains(
                        "The group has not decided on a scenario yet.",
                        "The next review has not been agreed yet.",
                        "The plan has no actions yet.");
    }

    @Test
    void whatever_people_write_stays_words() {
        String xhtml = new PlanDocument(PlanBuilder.INSTRUMENT)
                .xhtml(HostilePlan.plan().build());
        Document page = Jsoup.parse(xhtml);

        assertThat(page.select("script, img, a, link, iframe, [onload]")).isEmpty();
        assertThat(page.text()).contains(HostilePlan.SCRIPT, HostilePlan.FORMULA, "{{plan}}", "abcd");
        assertThat(page.select("style").html()).doesNotContain("display: none");
        assertThat(xhtml).doesNotContainPattern("[\\p{Cntrl}&&[^\\n\\t]]");
    }

    @Test
    void nobody_is_known_by_a_number() {
        String xhtml = new PlanDocument(PlanBuilder.INSTRUMENT).xhtml(new WorkshopPlan().build());
        assertThat(xhtml).doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
    }

    private static Element row(Document page, int number) {
        return page.select(".actions tbody tr").stream()
                .filter(row -> row.select("p.number").eachText().equals(List.of(String.valueOf(number))))
                .findFirst()
                .orElseThrow();
    }

    private static Document page(ExportedPlan plan) {
        return Jsoup.parse(new PlanDocument(PlanBuilder.INSTRUMENT).xhtml(plan));
    }
}
