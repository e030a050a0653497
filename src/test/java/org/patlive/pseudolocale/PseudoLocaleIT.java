package org.patlive.pseudolocale;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.patlive.assessment.partnership.Sector;
import org.patlive.assessment.round.Purpose;
import org.patlive.assessment.round.RoundService;
import org.patlive.browser.TestBrowser;
import org.patlive.feedback.question.RoomQuestionService;
import org.patlive.instrument.Level;
import org.patlive.shared.text.PseudoLocale;
import org.patlive.shared.text.Texts;
import org.patlive.testing.DiscussedRounds;
import org.patlive.testing.ServedPatLiveTest;
import org.patlive.testing.TestPlans;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page in a language that nobody speaks, whose words are longer than ours. */
@ServedPatLiveTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PseudoLocaleIT {

    private TestBrowser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private Workshop workshop;

    @Autowired
    private DiscussedRounds discussed;

    @Autowired
    private TestPlans plans;

    @Autowired
    private RoundService rounds;

    @Autowired
    private RoomQuestionService questions;

    private Locale language;
    private PreparedRounds prepared;
    private Set<String> given;
    private Findings findings;

    @BeforeAll
    void rounds_in_every_state() {
        language = Texts.language();
        Texts.readIn(() -> PseudoLocale.LOCALE);
        browser = TestBrowser.launch();
        prepared = PreparedRounds.of(workshop, discussed, plans, rounds);
        given = prepared.given();
        given.addAll(List.of(url(""), "localhost:" + port, "http"));
        given.addAll(List.of("PAT Live", "PDF", "CSV", "SVG", "PNG"));
        Stream.of(Level.values()).map(Level::label).forEach(given::add);
        Stream.of(Sector.values()).map(Sector::label).forEach(given::add);
        Stream.of(Purpose.values()).map(Purpose::label).forEach(given::add);
        given.addAll(List.of("QQQ-QQQ", "QQQQQQ", "A program"));
    }

    @BeforeEach
    void nothing_found_yet() {
        findings = new Findings(new PlainTexts(given));
    }

    @AfterAll
    void close() {
        browser.close();
        Texts.readIn(() -> language);
    }

    @Test
    void phones_speak_from_bundles_alone() {
        PhoneWalk walk = new PhoneWalk(ReadWindow.phone(browser, url(""), findings), prepared, rounds, questions);
        walk.comingIn();
        walk.answering();
        walk.discussing();
        walk.planning();

        nothingIsFound();
    }

    @Test
    void the_desk_speaks_from_bundles_alone() {
        DeskWalk walk = new DeskWalk(ReadWindow.desk(browser, url(""), findings), prepared);
        walk.signingIn();
        walk.partnerships();
        walk.programs();
        walk.rounds();
        walk.dialogs();

        nothingIsFound();
    }

    @Test
    void the_screen_speaks_from_bundles_alone() {
        new ScreenWalk(ReadWindow.screen(browser, url(""), findings), prepared, rounds, questions).everything();

        nothingIsFound();
    }

    private void nothingIsFound() {
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(String.join("\n", findings.plain())).isEmpty();
            softly.assertThat(String.join("\n", findings.misfits())).isEmpty();
        });
    }

    private String url(String path) {
        return "http://localhost:" + port + path;
    }
}
