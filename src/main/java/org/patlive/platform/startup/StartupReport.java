package org.patlive.platform.startup;

import static org.patlive.shared.text.Texts.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patlive.shared.Causes;
import org.patlive.shared.StartupFailure;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.StandardEnvironment;

/**
 * Ends a failed start with one sentence on standard error.
 *
 * <p>It replaces Spring Boot's report, since a failure analyzer could only add a longer block to it. A failure that no
 * {@link StartupProblem} explains is a defect and is left to Spring Boot, which logs the stack trace.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartupReport implements SpringBootExceptionReporter {

    private static final List<StartupProblem> PROBLEMS = List.of(
            (failure, settings) -> failure.first(StartupFailure.class).map(StartupFailure::sentence),
            new SettingProblem(),
            new PortProblem(),
            new DatabaseProblem(),
            new SchemaProblem());

    private final PropertyResolver settings;

    /** @param context null if the start failed before it was created */
    StartupReport(@Nullable ConfigurableApplicationContext context) {
        this.settings = context == null ? new StandardEnvironment() : context.getEnvironment();
    }

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> sentence = sentence(failure, settings);
        sentence.ifPresent(why -> System.err.println(text("platform.startup.failed", "why", why)));
        return sentence.isPresent();
    }

    /** {@return a sentence that explains the failure; empty if no problem explains it} */
    static Optional<String> sentence(Throwable failure, PropertyResolver settings) {
        Causes causes = Causes.of(failure);
        return PROBLEMS.stream()
                .map(problem -> problem.explain(causes, settings).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
