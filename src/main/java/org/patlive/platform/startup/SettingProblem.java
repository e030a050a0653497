package org.patlive.platform.startup;

import static org.patlive.shared.text.Texts.text;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.patlive.shared.Causes;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.env.PropertyResolver;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Explains which configuration property has an invalid value. */
class SettingProblem implements StartupProblem {

    @Override
    public Optional<String> explain(Causes failure, PropertyResolver settings) {
        return failure.first(BindValidationException.class)
                .map(SettingProblem::invalid)
                .or(() -> failure.last(BindException.class).map(SettingProblem::wrongType))
                .or(() -> failure.first(MarkedYAMLException.class).map(SettingProblem::malformedYaml));
    }

    private static String malformedYaml(MarkedYAMLException e) {
        Mark mark = e.getProblemMark();
        String problem = String.valueOf(e.getProblem());
        return mark == null
                ? text("platform.startup.yaml", "problem", problem)
                : text("platform.startup.yaml-line", "problem", problem, "line", String.valueOf(mark.getLine() + 1));
    }

    private static String invalid(BindValidationException e) {
        ObjectError error = e.getValidationErrors().getAllErrors().getFirst();
        String prefix = e.getValidationErrors().getName().toString();
        if (error instanceof FieldError field) {
            return sentence(
                    prefix + "." + dashed(field.getField()),
                    field.getRejectedValue(),
                    text("platform.startup.rule", "rule", String.valueOf(field.getDefaultMessage())));
        }
        return text(
                "platform.startup.setting-wrong", "name", prefix, "problem", String.valueOf(error.getDefaultMessage()));
    }

    private static String wrongType(BindException e) {
        ConfigurationProperty property = e.getProperty();
        ConfigurationPropertyName name = property == null ? e.getName() : property.getName();
        Object value = property == null ? null : property.getValue();
        return sentence(name.toString(), value, rule(e.getTarget().getType().resolve(Object.class)));
    }

    private static String sentence(String name, @Nullable Object value, String rule) {
        return problem(name, value) + " " + rule;
    }

    private static String problem(String name, @Nullable Object value) {
        if (isSecret(name)) {
            return text("platform.startup.setting-secret", "name", name);
        }
        return value == null
                ? text("platform.startup.setting-missing", "name", name)
                : text("platform.startup.setting-value", "name", name, "value", String.valueOf(value));
    }

    private static String rule(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return text("platform.startup.rule-boolean");
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return text("platform.startup.rule-number");
        }
        return text(
                "platform.startup.rule-kind",
                "kind",
                dashed(type.getSimpleName()).substring(1).replace('-', ' '));
    }

    private static boolean isSecret(String name) {
        return name.contains("password") || name.contains("token") || name.contains("secret");
    }

    /** {@code public-url} for {@code publicUrl}, as properties are written. */
    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
