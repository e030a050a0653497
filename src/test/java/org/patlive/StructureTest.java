package org.patlive;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patlive.analysis.result.Results;
import org.patlive.shared.Refused;
import org.patlive.shared.text.Sentence;
import org.patlive.shared.text.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;

class StructureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.patlive");

    @Test
    void modules_use_only_what_they_are_allowed_to() {
        ApplicationModules.of(PatLive.class).verify();
    }

    @Test
    void no_packages_depend_on_each_other_in_a_circle() {
        slices().matching("org.patlive.(**)")
                .should()
                .beFreeOfCycles()
                .because("a room that is entered from two sides at once can be understood from neither")
                .check(CLASSES);
    }

    /** In each module every room uses only rooms that stand before it. */
    @ParameterizedTest
    @CsvSource({
        "assessment, partnership round respondent comment response entry publication",
        "feedback, comment finding question record",
        "actionplan, plan edit review",
        "analysis, figure disagreement result score scenario disclosure projection",
        "api, problem request round results documentation",
        "report, file pdf image paper table plan chapter",
        "screen, parts statement scenario plan scene projector",
        "console, parts steering export feedback desk board planning preparation assessment partnership account round",
    })
    void rooms_of_a_module_use_only_those_before_them(String module, String rooms) {
        List<String> order = List.of(rooms.split(" "));
        for (int place = 0; place < order.size() - 1; place++) {
            String[] later = order.subList(place + 1, order.size()).stream()
                    .map(room -> "org.patlive." + module + "." + room + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.patlive." + module + "." + order.get(place) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(CLASSES);
        }
    }

    @Test
    void only_modules_that_show_something_know_vaadin() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.patlive.shared..",
                        "org.patlive.instrument..",
                        "org.patlive.analysis..",
                        "org.patlive.picture..",
                        "org.patlive.words..",
                        "org.patlive.assessment..",
                        "org.patlive.actionplan..",
                        "org.patlive.report..",
                        "org.patlive.exchange..",
                        "org.patlive.live..",
                        "org.patlive.access..",
                        "org.patlive.exchange..",
                        "org.patlive.api..",
                        "org.patlive.webhook..",
                        "org.patlive.demo..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..")
                .because(
                        "what is computed and stored must work for the API, reports and tests without a user interface")
                .check(CLASSES);
    }

    @Test
    void analysis_and_pictures_are_plain_java() {
        noClasses()
                .that()
                .resideInAnyPackage("org.patlive.analysis..", "org.patlive.picture..")
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta.persistence..", "com.vaadin..")
                .because("scores and disclosure are pure functions: they can be read, tested and trusted alone")
                .check(CLASSES);
    }

    @Test
    void the_domain_gives_facts_and_puts_nothing_into_words() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.patlive.analysis..",
                        "org.patlive.assessment..",
                        "org.patlive.feedback..",
                        "org.patlive.actionplan..",
                        "org.patlive.live..",
                        "org.patlive.webhook..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Texts.class)
                .orShould()
                .callMethod(Sentence.class, "words")
                .orShould()
                .callMethod(Refused.class, "sentence")
                .because("the words are made where somebody reads them, in that person's language")
                .check(CLASSES);
    }

    @Test
    void views_do_not_reach_into_the_database() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.patlive.answer..", "org.patlive.screen..", "org.patlive.console..", "org.patlive.design..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.springframework.data..", "org.springframework.jdbc..")
                .because("the disclosure rules stand between the answers and every view")
                .check(CLASSES);
    }

    @Test
    void views_of_results_never_read_sheets() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.patlive.screen..", "org.patlive.console..", "org.patlive.picture..", "org.patlive.api..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "org\\.patlive\\.assessment\\.response\\.(SheetReader|SheetData|RoundAnswers|AnswerData|AnswerKey)")
                .because("a facilitator and the room see releases, never a person's sheet")
                .check(CLASSES);
    }

    /** Groups and single sheets are in the results only where they may be read exactly. */
    @Test
    void figures_of_the_whole_leave_results_by_projections_alone() {
        noClasses()
                .that()
                .resideInAnyPackage("org.patlive.console..", "org.patlive.api..")
                .and()
                .haveSimpleNameNotStartingWith("GroupTables")
                .and()
                .haveSimpleNameNotStartingWith("ResultsText")
                .should()
                .callMethod(Results.class, "aggregate")
                .orShould()
                .callMethod(Results.class, "success")
                .orShould()
                .callMethod(Results.class, "significanceAgreement")
                .orShould()
                .callMethod(Results.PrincipleResult.class, "score")
                .orShould()
                .callMethod(Results.PrincipleResult.class, "significance")
                .orShould()
                .callMethod(Results.StatementResult.class, "distribution")
                .because("below ten respondents projections show bands in the place of exact figures")
                .check(CLASSES);
    }

    @Test
    void no_thread_is_virtual() {
        noClasses()
                .should()
                .callMethod(Thread.class, "ofVirtual")
                .orShould()
                .callMethod(Thread.class, "startVirtualThread", Runnable.class)
                .orShould()
                .callMethod(Executors.class, "newVirtualThreadPerTaskExecutor")
                .because("virtual threads that load classes hold on to their processor: see docs/decisions/012")
                .check(CLASSES);
    }

    @Test
    void nothing_is_injected_into_fields() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .because("what a class needs stands in its constructor")
                .check(CLASSES);
    }
}
