package org.patlive.console.parts;

import static org.patlive.shared.text.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Function;
import org.patlive.shared.Refused;
import org.patlive.shared.RepeatedFailures;
import org.slf4j.LoggerFactory;

/**
 * An upload field for one file. The file is processed on the request thread of the upload, so that the page stays usable
 * meanwhile; the outcome is then shown in the page.
 */
public final class FileUpload extends Upload {

    private static final String FAILED = "a file could not be imported";
    private static final RepeatedFailures FAILURES = new RepeatedFailures(LoggerFactory.getLogger(FileUpload.class));

    /**
     * @param maxBytes size of the largest file that is accepted
     * @param types file extensions and media types, as the browser's file dialog takes them
     */
    public FileUpload(String label, int maxBytes, String... types) {
        setMaxFiles(1);
        setMaxFileSize(maxBytes);
        setAcceptedFileTypes(types);
        setUploadFormat(UploadFormat.RAW); // streamed to the handler without a temporary file
        Button choose = new Button(label);
        setUploadButton(choose);
        setDropLabel(new Span(text("console.parts.drop-file")));
        setI18n(UploadTexts.create());
    }

    /**
     * Sets what is done with an uploaded file.
     *
     * @param subject named in the log when processing fails
     * @param process called without the UI's lock
     * @param onSuccess called with the result
     * @param onRefusal called with the reason if nothing was done
     * @param clear removes the outcome of the upload before; called first in either case
     */
    public <T> void onUpload(
            String subject,
            Function<InputStream, T> process,
            Consumer<T> onSuccess,
            Consumer<Refused> onRefusal,
            Runnable clear) {
        setUploadHandler(event -> show(event, clear, outcome(subject, event, process, onSuccess, onRefusal)));
        addFileRejectedListener(rejected -> {
            clear.run();
            onRefusal.accept(new Refused("console.parts.refused-file", "megabytes", getMaxFileSize() / (1024 * 1024)));
        });
    }

    /** Processes the file and returns what then has to be done in the UI. */
    private static <T> Runnable outcome(
            String subject,
            UploadEvent event,
            Function<InputStream, T> process,
            Consumer<T> onSuccess,
            Consumer<Refused> onRefusal) {
        try (InputStream file = event.getInputStream()) {
            T result = process.apply(file);
            FAILURES.succeeded(FAILED, subject);
            return () -> onSuccess.accept(result);
        } catch (Refused refused) {
            return () -> onRefusal.accept(refused);
        } catch (Exception failure) { // not shown: its message may quote the file
            FAILURES.failed(FAILED, subject, failure);
            return () -> onRefusal.accept(new Refused("console.parts.refused-upload"));
        }
    }

    private void show(UploadEvent event, Runnable clear, Runnable outcome) {
        UI ui = event.getUI();
        try {
            ui.access(() -> {
                clearFileList();
                clear.run();
                outcome.run();
            });
        } catch (UIDetachedException closed) {
            return; // the page was closed meanwhile; the file has been processed all the same
        }
    }
}
