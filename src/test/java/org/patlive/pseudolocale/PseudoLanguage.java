package org.patlive.pseudolocale;

import java.util.Locale;
import java.util.function.Supplier;
import org.patlive.shared.text.PseudoLocale;
import org.patlive.shared.text.Texts;

/** Lets the whole program speak the language that nobody speaks, until it is closed. */
public final class PseudoLanguage implements AutoCloseable {

    private final Supplier<Locale> before = Texts.readIn(() -> PseudoLocale.LOCALE);

    @Override
    public void close() {
        Texts.readIn(before);
    }
}
