package org.patlive.console.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.InputStream;
import java.util.function.Consumer;
import org.patlive.shared.Refused;
import org.patlive.shared.RepeatedFailures;
import org.slf4j.LoggerFactory;

/**
 * Where a file is chosen or dropped. It is read on the thread that brings it, while nobody's page waits; what came of it
 * is then said on the page.
 */
public final class FileUpload extends Upload {

    private static final String FAILED = "a file could not be taken in";
    private static final String NOT_NOW =
            "The file could not be taken in at the moment. Nothing has changed; please try again in a minute.";
    private static final RepeatedFailures TROUBLES = new RepeatedFailures(LoggerFactory.getLogger(FileUpload.class));

    /** What is done with a file; called outside of the page's lock. */
    public interface Taking<T> {
        T take(InputStream file);
    }

    /** @param types endings and media types, as a browser's dialog knows them */
    public FileUpload(String label, int largest, String... types) {
        setMaxFiles(1);
        setMaxFileSize(largest);
        setAcceptedFileTypes(types);
        setUploadFormat(UploadFormat.RAW); // read as it comes, instead of being kept in a file by the server
        Button choose = new Button(label);
        setUploadButton(choose);
        setDropLabel(new Span("or drop it here"));
    }

    /**
     * @param where named in the log when taking fails
     * @param done is told what came of it
     * @param refused is told why nothing did
     * @param begin called before either
     */
    public <T> void takes(String where, Taking<T> taking, Consumer<T> done, Consumer<Refused> refused, Runnable begin) {
        setUploadHandler(event -> tell(event, begin, taken(where, event, taking, done, refused)));
        addFileRejectedListener(rejected -> {
            begin.run();
            refused.accept(
                    new Refused("This file is not taken: it has to be of the kind that is asked for, and of at most "
                            + getMaxFileSize() / (1024 * 1024) + " MB."));
        });
    }

    private static <T> Runnable taken(
            String where, UploadEvent event, Taking<T> taking, Consumer<T> done, Consumer<Refused> refused) {
        try (InputStream file = event.getInputStream()) {
            T result = taking.take(file);
            TROUBLES.works(FAILED, where);
            return () -> done.accept(result);
        } catch (Refused why) {
            return () -> refused.accept(why);
        } catch (Exception failure) { // its words may quote what stands in the file
            TROUBLES.failed(FAILED, where, failure);
            return () -> refused.accept(new Refused(NOT_NOW));
        }
    }

    private void tell(UploadEvent event, Runnable begin, Runnable outcome) {
        UI ui = event.getUI();
        try {
            ui.access(() -> {
                clearFileList();
                begin.run();
                outcome.run();
            });
        } catch (UIDetachedException gone) {
            return; // whoever brought it has closed the page; what was taken is taken
        }
    }
}
