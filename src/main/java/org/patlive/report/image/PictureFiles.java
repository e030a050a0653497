package org.patlive.report.image;

import static org.patlive.shared.text.Texts.text;

import java.nio.charset.StandardCharsets;
import org.patlive.assessment.round.RoundData;
import org.patlive.assessment.round.RoundService;
import org.patlive.instrument.Instrument;
import org.patlive.instrument.Item;
import org.patlive.live.LiveSessions;
import org.patlive.picture.Palette;
import org.patlive.picture.TitledSvg;
import org.patlive.report.file.ReportFile;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.Refused;
import org.patlive.shared.RoundId;
import org.springframework.stereotype.Service;

/** Creates picture files of a round for its facilitator. They show what the projected screen may show now, and no more. */
@Service
public class PictureFiles {

    private final RoundService rounds;
    private final LiveSessions sessions;
    private final Instrument instrument;

    PictureFiles(RoundService rounds, LiveSessions sessions, Instrument instrument) {
        this.rounds = rounds;
        this.sessions = sessions;
        this.instrument = instrument;
    }

    /** @throws Refused if there is no such round of this facilitator */
    public ReportFile of(FacilitatorId facilitator, RoundId id, PictureKind picture, PictureFormat format) {
        RoundData round = rounds.round(facilitator, id);
        RoundPictures pictures = pictures(id);
        return file(round, pictures.svg(picture), pictures.title(picture), picture.key(), format);
    }

    /**
     * Creates the picture of the answers to a statement.
     *
     * @throws Refused if there is no such round of this facilitator
     */
    public ReportFile ofStatement(FacilitatorId facilitator, RoundId id, Item statement, PictureFormat format) {
        RoundData round = rounds.round(facilitator, id);
        RoundPictures pictures = pictures(id);
        return file(
                round,
                pictures.statement(statement),
                pictures.title(statement),
                "statement-" + statement.code(),
                format);
    }

    private RoundPictures pictures(RoundId round) {
        return new RoundPictures(sessions.snapshotAfterReleases(round), instrument);
    }

    private static ReportFile file(RoundData round, String picture, String title, String name, PictureFormat format) {
        String svg = TitledSvg.write(
                picture,
                title,
                text(
                        "report.picture.of-round",
                        "partnership",
                        round.partnership().name(),
                        "round",
                        round.plan().title()),
                Palette.LIGHT);
        byte[] bytes =
                switch (format) {
                    case SVG -> svg.getBytes(StandardCharsets.UTF_8);
                    case PNG -> PngWriter.write(svg);
                };
        return format.kind()
                .file(bytes, round.partnership().name(), round.plan().title(), name);
    }
}
