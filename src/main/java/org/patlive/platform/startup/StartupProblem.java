package org.patlive.platform.startup;

import java.util.Optional;
import org.patlive.shared.Causes;
import org.springframework.core.env.PropertyResolver;

/** Explains one kind of failure at start-up that an administrator can mend. */
interface StartupProblem {

    /**
     * {@return one sentence that says what is wrong and which property to change; empty if the failure is of another kind}
     */
    Optional<String> explain(Causes failure, PropertyResolver settings);
}
