package org.patlive.shared;

/**
 * Thrown while the application starts when something a person can put right stands in the way.
 *
 * <p>The message is one whole sentence for the person who starts PAT Live. It names the property to change and is
 * shown as it is, without a stack trace.
 */
public class StartupFailure extends RuntimeException {

    public StartupFailure(String sentence) {
        super(sentence);
    }

    public StartupFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** {@return the sentence to show; never empty} */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
