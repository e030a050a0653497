package org.patlive.console.partnership;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.assessment.partnership.PartnershipService;
import org.patlive.console.parts.FileLink;
import org.patlive.exchange.partnership.PartnershipFiles;
import org.patlive.report.file.FileName;
import org.patlive.report.file.ReportFile;
import org.patlive.shared.PartnershipId;

/** Exports the whole partnership as one file. */
final class PartnershipExport extends Section {

    private final PartnershipFiles files;
    private final PartnershipService register;
    private final CurrentFacilitator current;
    private final PartnershipId id;

    PartnershipExport(
            PartnershipFiles files, PartnershipService register, CurrentFacilitator current, PartnershipId id) {
        this.files = files;
        this.register = register;
        this.current = current;
        this.id = id;
        addClassName("console-sheet");
        add(
                new H2(text("console.partnership.export")),
                new Paragraph(text("console.partnership.export-file")),
                new Paragraph(text("console.partnership.export-sealed")),
                FileLink.of("partnership-out", text("console.partnership.download-file"), this::file));
    }

    private ReportFile file() {
        String name = register.partnership(current.id(), id).name();
        return new ReportFile(
                FileName.of("json", name), PartnershipFiles.CONTENT_TYPE, files.exportFile(current.id(), id));
    }
}
