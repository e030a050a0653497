package org.patlive.shared.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One message in one language. */
final class Message {

    private final String pattern;
    private final @Nullable MessageFormat format;
    private final Set<String> names;

    /** @throws IllegalArgumentException if ICU does not understand the pattern */
    Message(String pattern, Locale locale) {
        boolean plain = new MessagePattern(pattern).countParts() == 2; // its beginning and its end
        this.pattern = pattern;
        this.format = plain ? null : new MessageFormat(pattern, ULocale.forLocale(locale));
        this.names = format == null ? Set.of() : format.getArgumentNames();
    }

    /** @throws IllegalArgumentException if an argument is missing: whoever reads must not meet its name */
    String with(Map<String, Object> arguments) {
        if (format == null) {
            return pattern;
        }
        if (!arguments.keySet().containsAll(names)) {
            throw new IllegalArgumentException("'" + pattern + "' needs " + names + ", not " + arguments.keySet());
        }
        synchronized (format) { // ICU's formats are not for several threads at once
            return format.format(arguments);
        }
    }
}
