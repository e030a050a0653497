package org.patlive.platform.startup;

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
        String where = mark == null ? "" : " in line " + (mark.getLine() + 1);
        return "The settings in application.yaml cannot be read (" + e.getProblem() + where
                + "); correct that file; indentation and colons matter.";
    }

    private static String invalid(BindValidationException e) {
        ObjectError error = e.getValidationErrors().getAllErrors().getFirst();
        String prefix = e.getValidationErrors().getName().toString();
        if (error instanceof FieldError field) {
            return sentence(
                    prefix + "." + dashed(field.getField()),
                    field.getRejectedValue(),
                    String.valueOf(field.getDefaultMessage()));
        }
        return prefix + " is not set rightly: " + error.getDefaultMessage() + ".";
    }

    private static String wrongType(BindException e) {
        ConfigurationProperty property = e.getProperty();
        ConfigurationPropertyName name = property == null ? e.getName() : property.getName();
        Object value = property == null ? null : property.getValue();
        return sentence(
                name.toString(),
                value,
                "has to be " + kind(e.getTarget().getType().resolve(Object.class)));
    }

    private static String sentence(String name, @Nullable Object value, String rule) {
        String given = isSecret(name) ? " is not usable" : value == null ? " is not set" : " is '" + value + "'";
        return name + given + ", but " + rule + ".";
    }

    private static String kind(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "a whole number";
        }
        return "a " + dashed(type.getSimpleName()).substring(1).replace('-', ' ');
    }

    private static boolean isSecret(String name) {
        return name.contains("password") || name.contains("token") || name.contains("secret");
    }

    /** {@code public-url} for {@code publicUrl}, as properties are written. */
    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
