package org.patlive.console;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.patlive.access.CurrentFacilitator;
import org.patlive.assessment.Refused;
import org.patlive.report.PlanFiles;
import org.patlive.report.PlanFormat;
import org.patlive.report.ReportFile;
import org.patlive.shared.RoundId;

/**
 * The plan to take away, as it stands when a link is followed. A file is made on the thread that asks for it, while
 * nobody's page waits.
 */
final class PlanDownloads extends Div {

    /** The page is words and one style sheet; whatever somebody has smuggled into it does nothing. */
    private static final String ONLY_STYLE =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final PlanFiles files;
    private final CurrentFacilitator current;
    private final RoundId round;

    PlanDownloads(PlanFiles files, CurrentFacilitator current, RoundId round) {
        this.files = files;
        this.current = current;
        this.round = round;
        addClassName("console-downloads");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "The plan to take away");
        add(
                link(PlanFormat.PAGE, "Printable page"),
                link(PlanFormat.PDF, "PDF"),
                link(PlanFormat.SHEET, "Excel"),
                link(PlanFormat.TABLE, "CSV"),
                link(PlanFormat.CALENDAR, "Calendar"));
    }

    private Anchor link(PlanFormat format, String label) {
        boolean page = format == PlanFormat.PAGE;
        DownloadHandler handler = event -> give(event, format);
        Anchor link = new Anchor(handler, page ? AttachmentType.INLINE : AttachmentType.DOWNLOAD, label);
        link.setId("download-" + format.extension());
        if (page) {
            link.setTarget(AnchorTarget.BLANK);
        }
        return link;
    }

    private void give(DownloadEvent event, PlanFormat format) throws IOException {
        VaadinResponse response = event.getResponse();
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", ONLY_STYLE);
        ReportFile file;
        try {
            file = files.of(current.id(), round, format);
        } catch (Refused refused) {
            response.setStatus(HttpStatusCode.NOT_FOUND.getCode());
            event.setContentType("text/plain;charset=utf-8");
            event.getOutputStream().write(refused.sentence().getBytes(StandardCharsets.UTF_8));
            return;
        }
        if (format == PlanFormat.PAGE) {
            event.inline(file.name());
        } else {
            event.setFileName(file.name());
        }
        event.setContentType(file.contentType());
        event.setContentLength(file.bytes().length);
        event.getOutputStream().write(file.bytes());
    }
}
