package org.patlive.platform.startup;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Makes {@code patlive.data-folder} absolute before anything reads it.
 *
 * <p>The database's URL is built from it, and H2 refuses a relative path such as {@code data}. Messages about the folder
 * should also say where it is.
 */
class AbsoluteDataFolder implements EnvironmentPostProcessor {

    private static final String PROPERTY = "patlive.data-folder";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String given = environment.getProperty(PROPERTY);
        if (given != null) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("absolute data folder", Map.of(PROPERTY, absolute(given))));
        }
    }

    static String absolute(String folder) {
        // an environment variable with an empty value must not put the database into the root folder
        String given = folder.isBlank() ? "data" : folder.strip();
        String expanded = given.startsWith("~/") ? System.getProperty("user.home") + given.substring(1) : given;
        return Path.of(expanded).toAbsolutePath().normalize().toString();
    }
}
