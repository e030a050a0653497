package org.patlive.console.export;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.instrument.Item;
import org.patlive.report.chapter.ReportFiles;
import org.patlive.report.file.FileProgress;
import org.patlive.report.file.ReportFile;
import org.patlive.report.image.PictureFiles;
import org.patlive.report.image.PictureFormat;
import org.patlive.report.image.PictureKind;
import org.patlive.report.paper.AnswerSheetFiles;
import org.patlive.report.table.ResultsFiles;
import org.patlive.report.table.ResultsFormat;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RoundId;

/** Makes the files of a round that the console offers, for the facilitator who is signed in. */
@SpringComponent
public class ExportFiles {

    private final ReportFiles reports;
    private final ResultsFiles results;
    private final PictureFiles pictures;
    private final AnswerSheetFiles sheets;
    private final CurrentFacilitator current;

    ExportFiles(
            ReportFiles reports,
            ResultsFiles results,
            PictureFiles pictures,
            AnswerSheetFiles sheets,
            CurrentFacilitator current) {
        this.reports = reports;
        this.results = results;
        this.pictures = pictures;
        this.sheets = sheets;
        this.current = current;
    }

    /** Returns who is signed in; to be read on the request thread before work goes on in the background. */
    FacilitatorId facilitator() {
        return current.id();
    }

    /** Makes the paper sheets of a round, to print and fill in by hand. */
    public ReportFile paperSheets(RoundId round) {
        return sheets.of(current.id(), round);
    }

    /** Makes the report; may be called on any thread. */
    ReportFile report(FacilitatorId facilitator, RoundId round, FileProgress progress) {
        return reports.of(facilitator, round, progress);
    }

    ReportFile results(RoundId round, ResultsFormat format) {
        return results.of(current.id(), round, format);
    }

    ReportFile picture(RoundId round, PictureKind picture, PictureFormat format) {
        return pictures.of(current.id(), round, picture, format);
    }

    ReportFile statement(RoundId round, Item statement, PictureFormat format) {
        return pictures.ofStatement(current.id(), round, statement, format);
    }
}
