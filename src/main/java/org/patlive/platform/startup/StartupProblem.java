package org.patlive.platform.startup;

import java.util.Optional;
import org.patlive.shared.Causes;
import org.springframework.core.env.PropertyResolver;

/** One kind of obstacle at start-up that a person can remove. */
interface StartupProblem {

    /**
     * {@return one whole sentence naming what is wrong and the property to change; empty if the failure is of another
     * kind}
     */
    Optional<String> explain(Causes failure, PropertyResolver settings);
}
