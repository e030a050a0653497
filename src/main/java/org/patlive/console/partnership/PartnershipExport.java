package org.patlive.console.partnership;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.patlive.access.facilitator.CurrentFacilitator;
import org.patlive.assessment.partnership.PartnershipRegister;
import org.patlive.exchange.partnership.PartnershipFiles;
import org.patlive.report.file.FileName;
import org.patlive.shared.PartnershipId;
import org.patlive.shared.Refused;

/** The whole partnership as one file; made on the thread that asks for it, while nobody's page waits. */
final class PartnershipExport extends Section {

    private final PartnershipFiles files;
    private final PartnershipRegister register;
    private final CurrentFacilitator current;
    private final PartnershipId id;

    PartnershipExport(
            PartnershipFiles files, PartnershipRegister register, CurrentFacilitator current, PartnershipId id) {
        this.files = files;
        this.register = register;
        this.current = current;
        this.id = id;
        addClassName("console-sheet");
        Anchor link = new Anchor(this::give, AttachmentType.DOWNLOAD, "Download the file");
        link.setId("partnership-out");
        add(
                new H2("Take this partnership along"),
                new Paragraph("One file with all its rounds, as a backup or for another installation of PAT Live."),
                new Paragraph(
                        "What nobody may read, such as single sheets of an Anonymous round, is sealed in it. It opens"
                                + " here, and where whoever runs the other installation has set the same secret."),
                link);
    }

    private void give(DownloadEvent event) throws IOException {
        VaadinResponse response = event.getResponse();
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        String name;
        byte[] file;
        try {
            name = register.partnership(current.id(), id).name();
            file = files.out(current.id(), id);
        } catch (Refused refused) {
            response.setStatus(HttpStatusCode.NOT_FOUND.getCode());
            event.setContentType("text/plain;charset=utf-8");
            event.getOutputStream().write(refused.sentence().getBytes(StandardCharsets.UTF_8));
            return;
        }
        event.setFileName(FileName.of("json", name));
        event.setContentType(PartnershipFiles.CONTENT_TYPE);
        event.setContentLength(file.length);
        event.getOutputStream().write(file);
    }
}
