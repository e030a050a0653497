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
 * Links to files that are made at the time of the download. A file is made on the request thread of the download, so that
 * the page stays usable meanwhile.
 */
public final class FileLink {

    /** Allows inline styles and nothing else, so that a script injected into a page or picture does not run. */
    private static final String STYLES_ONLY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private FileLink() {}

    /** Creates a link that downloads the file. */
    public static Anchor of(String id, String label, Supplier<ReportFile> file) {
        DownloadHandler handler = event -> send(event, file, false);
        return link(id, new Anchor(handler, AttachmentType.DOWNLOAD, label));
    }

    /** Creates a link that opens the file in a new window. */
    public static Anchor inNewWindow(String id, String label, Supplier<ReportFile> file) {
        DownloadHandler handler = event -> send(event, file, true);
        Anchor link = link(id, new Anchor(handler, AttachmentType.INLINE, label));
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }

    private static Anchor link(String id, Anchor link) {
        link.setId(id);
        return link;
    }

    /** Sends the file, or the sentence that says why it is refused, as {@code 404 Not Found}. */
    private static void send(DownloadEvent event, Supplier<ReportFile> source, boolean inline) throws IOException {
        VaadinResponse response = event.getResponse();
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", STYLES_ONLY);
        ReportFile file;
        try {
            file = source.get();
        } catch (Refused refused) {
            response.setStatus(HttpStatusCode.NOT_FOUND.getCode());
            event.setContentType("text/plain;charset=utf-8");
            event.getOutputStream().write(refused.sentence().getBytes(StandardCharsets.UTF_8));
            return;
        }
        if (inline) {
            event.inline(file.name());
        } else {
            event.setFileName(file.name());
        }
        event.setContentType(file.contentType());
        event.setContentLength(file.bytes().length);
        event.getOutputStream().write(file.bytes());
    }
}
