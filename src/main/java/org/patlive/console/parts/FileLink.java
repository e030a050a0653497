package org.patlive.console.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.patlive.report.file.ReportFile;
import org.patlive.shared.Refused;

/**
 * A link to a file, as it stands when the link is followed. It is made on the thread that asks for it, while nobody's
 * page waits.
 */
public final class FileLink {

    /** A page or a picture is words and one style sheet; whatever somebody has smuggled into it does nothing. */
    private static final String ONLY_STYLE =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private FileLink() {}

    /** To be kept. */
    public static Anchor of(String id, String label, Supplier<ReportFile> file) {
        DownloadHandler handler = event -> give(event, file, false);
        return link(id, new Anchor(handler, AttachmentType.DOWNLOAD, label));
    }

    /** To be read in a window of its own. */
    public static Anchor page(String id, String label, Supplier<ReportFile> file) {
        DownloadHandler handler = event -> give(event, file, true);
        Anchor link = link(id, new Anchor(handler, AttachmentType.INLINE, label));
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }

    private static Anchor link(String id, Anchor link) {
        link.setId(id);
        return link;
    }

    private static void give(DownloadEvent event, Supplier<ReportFile> source, boolean page) throws IOException {
        VaadinResponse response = event.getResponse();
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", ONLY_STYLE);
        ReportFile file;
        try {
            file = source.get();
        } catch (Refused refused) {
            response.setStatus(HttpStatusCode.NOT_FOUND.getCode());
            event.setContentType("text/plain;charset=utf-8");
            event.getOutputStream().write(refused.sentence().getBytes(StandardCharsets.UTF_8));
            return;
        }
        if (page) {
            event.inline(file.name());
        } else {
            event.setFileName(file.name());
        }
        event.setContentType(file.contentType());
        event.setContentLength(file.bytes().length);
        event.getOutputStream().write(file.bytes());
    }
}
