package org.patlive.report.pdf;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.patlive.report.file.BritishDate;

/** A page with places for words. Whatever is put into a place is escaped; a place that nothing fills is a fault. */
public final class DocumentTemplate {

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .emptyStringIsFalse(true)
            .zeroIsFalse(true)
            .withLoader(name -> new StringReader(text(name + ".xhtml")))
            .withFormatter(value -> value instanceof LocalDate date ? BritishDate.of(date) : String.valueOf(value));

    private final com.samskivert.mustache.Template compiled;

    /** @param name of a file in the folder of templates */
    public DocumentTemplate(String name) {
        this.compiled = COMPILER.compile(text(name + ".xhtml"));
    }

    public String filledWith(Object content) {
        return compiled.execute(content);
    }

    /** A file of that folder as it is. */
    static String text(String file) {
        try (InputStream stream = DocumentTemplate.class.getResourceAsStream("/report/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("There is no template '" + file + "'");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
