package org.patlive.report.pdf;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.patlive.shared.text.Dates;

/**
 * A Mustache template for a document in XHTML. Values are escaped unless the template includes them with three braces; a
 * variable without a value is an error.
 */
public final class DocumentTemplate {

    private static final Mustache.Compiler COMPILER = Mustache.compiler()
            .emptyStringIsFalse(true)
            .zeroIsFalse(true)
            .withLoader(name -> new StringReader(resource(name + ".xhtml")))
            .withFormatter(value -> value instanceof LocalDate date ? Dates.full(date) : String.valueOf(value));

    private final com.samskivert.mustache.Template compiled;

    /** @param name the file name without its extension, in the resource folder {@code report} */
    public DocumentTemplate(String name) {
        this.compiled = COMPILER.compile(resource(name + ".xhtml"));
    }

    public String render(Object content) {
        return compiled.execute(content);
    }

    /** Returns the text of a file in that folder. */
    static String resource(String file) {
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
