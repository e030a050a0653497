package org.patlive.console;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.patlive.access.CurrentFacilitator;
import org.patlive.instrument.Item;
import org.patlive.report.PaperPack;
import org.patlive.report.PictureFile;
import org.patlive.report.PictureFiles;
import org.patlive.report.PictureFormat;
import org.patlive.report.ReportFile;
import org.patlive.report.ReportFiles;
import org.patlive.report.ReportProgress;
import org.patlive.report.ResultsFiles;
import org.patlive.report.ResultsFormat;
import org.patlive.shared.FacilitatorId;
import org.patlive.shared.RoundId;

/** Everything that a partnership takes home of a round, for whoever is signed in. */
@SpringComponent
class TakeHomeFiles {

    private final ReportFiles reports;
    private final ResultsFiles results;
    private final PictureFiles pictures;
    private final PaperPack sheets;
    private final CurrentFacilitator current;

    TakeHomeFiles(
            ReportFiles reports,
            ResultsFiles results,
            PictureFiles pictures,
            PaperPack sheets,
            CurrentFacilitator current) {
        this.reports = reports;
        this.results = results;
        this.pictures = pictures;
        this.sheets = sheets;
        this.current = current;
    }

    FacilitatorId facilitator() {
        return current.id();
    }

    /** To be filled in by pen. */
    ReportFile paper(RoundId round) {
        return sheets.of(current.id(), round);
    }

    /** On any thread. */
    ReportFile report(FacilitatorId facilitator, RoundId round, ReportProgress progress) {
        return reports.of(facilitator, round, progress);
    }

    ReportFile results(RoundId round, ResultsFormat format) {
        return results.of(current.id(), round, format);
    }

    ReportFile picture(RoundId round, PictureFile picture, PictureFormat format) {
        return pictures.of(current.id(), round, picture, format);
    }

    ReportFile statement(RoundId round, Item statement, PictureFormat format) {
        return pictures.ofStatement(current.id(), round, statement, format);
    }
}
