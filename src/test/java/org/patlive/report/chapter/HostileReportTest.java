package org.patlive.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.patlive.analysis.figure.Disclosure;
import org.patlive.analysis.figure.Mode;
import org.patlive.assessment.comment.CommentTopic;
import org.patlive.assessment.partnership.PartnershipData;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.assessment.partnership.Sector;
import org.patlive.assessment.respondent.JoinDetails;
import org.patlive.assessment.respondent.JoinService;
import org.patlive.assessment.response.AnswerIntake;
import org.patlive.assessment.round.Purpose;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundPlan;
import org.patlive.assessment.round.RoundService;
import org.patlive.feedback.comment.CommentService;
import org.patlive.feedback.finding.FindingService;
import org.patlive.feedback.finding.FindingSubject;
import org.patlive.instrument.Item;
import org.patlive.instrument.Level;
import org.patlive.report.file.FileProgress;
import org.patlive.report.image.PictureFiles;
import org.patlive.report.image.PictureFormat;
import org.patlive.report.image.PictureKind;
import org.patlive.report.image.TextOutlines;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RespondentId;
import org.patlive.testing.PatLiveTest;
import org.patlive.testing.Workshop;
import org.springframework.beans.factory.annotation.Autowired;

@PatLiveTest
class HostileReportTest {

    private static final String STYLE = "\"; } body { display: none } </style>";
    private static final String TURNED = "\u202egnp.exe\u202c";
    private static final String PICTURE = "</text></svg><image href=\"file:///etc/hostname\"/>";

    @Autowired
    private ReportFiles files;

    @Autowired
    private PictureFiles pictures;

    @Autowired
    private Workshop workshop;

    @Autowired
    private PartnershipService partnerships;

    @Autowired
    private RoundService rounds;

    @Autowired
    private JoinService joining;

    @Autowired
    private AnswerIntake intake;

    @Autowired
    private CommentService comments;

    @Autowired
    private FindingService findings;

    @Test
    void whatever_people_have_written_is_printed_and_nothing_of_it_is_run_fetched_or_turned() throws IOException {
        FacilitatorId facilitator = workshop.facilitator();
        RoundData round = written(facilitator);

        try (TaggedPdf report = new TaggedPdf(
                files.of(facilitator, round.id(), FileProgress.NONE).bytes())) {
            String words = report.everyWord().replaceAll("\\s+", "");
            assertThat(words)
                    .contains(List.of(
                                    STYLE,
                                    HostilePlan.SCRIPT,
                                    HostilePlan.FORMULA,
                                    PICTURE,
                                    "{{paper}}",
                                    "]]> &amp; &lt;",
                                    "gnp.exe")
                            .stream()
                            .map(written -> written.replaceAll("\\s+", ""))
                            .toList())
                    .doesNotContain("\u202e", "\u0001");
            assertThat(report.isInert()).isTrue();
            assertThat(report.faults()).isEmpty();
        }
        for (PictureKind picture : PictureKind.values()) {
            String svg = new String(
                    pictures.of(facilitator, round.id(), picture, PictureFormat.SVG)
                            .bytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(svg).doesNotContain("<image", "<script", "\u202e");
            assertThat(TextOutlines.convert(svg).getElementsByTagName("text").getLength())
                    .isZero();
        }
    }

    private RoundData written(FacilitatorId facilitator) {
        PartnershipData partnership = partnerships.create(facilitator, STYLE + TURNED);
        partnership = partnerships.addOrganisation(facilitator, partnership.id(), PICTURE, Sector.PUBLIC);
        partnership = partnerships.addOrganisation(
                facilitator, partnership.id(), HostilePlan.SCRIPT + TURNED, Sector.PRIVATE);
        RoundPlan plan = new RoundPlan("{{paper}}", Purpose.AUDIT, Disclosure.of(Mode.OPEN), Set.of(Level.values()));
        RoundData round = rounds.open(
                facilitator, rounds.prepare(facilitator, partnership.id(), plan).id());
        for (int person = 0; person < 2; person++) {
            RespondentId partner = joining.join(
                    round.id(),
                    new JoinDetails(
                            round.partnership().organisations().get(person).id(),
                            Level.BOARD,
                            person == 0 ? HostilePlan.FORMULA : TURNED));
            int points = person == 0 ? 4 : 1;
            Item.all().forEach(item -> intake.answer(partner, item, points));
            intake.comment(partner, new CommentTopic("1A"), "]]> &amp; &lt; a\u0001b " + HostilePlan.SCRIPT);
        }
        comments.showAll(facilitator, round.id(), new CommentTopic("1A"));
        findings.add(facilitator, round.id(), FindingSubject.PARTNERSHIP, HostilePlan.SCRIPT + " {{{body}}} " + TURNED);
        return rounds.close(facilitator, round.id());
    }
}
