package org.patlive.platform.startup;

import org.springframework.core.env.PropertyResolver;

/**
 * The configured database, for messages about it.
 *
 * @param url may carry a password and must not be shown; see {@link #place()}
 */
record ConfiguredDatabase(String url, String user, String dataFolder) {

    private static final String H2_FILE = "jdbc:h2:file:";

    static ConfiguredDatabase of(PropertyResolver settings) {
        return new ConfiguredDatabase(
                settings.getProperty("spring.datasource.url", ""),
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("patlive.data-folder", ""));
    }

    boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    /** {@return the data folder if the database is in it, else the URL without user, password and parameters} */
    String place() {
        return isInDataFolder() ? dataFolder : url.replaceFirst("[;?].*", "").replaceFirst("//[^/@]*@", "//");
    }

    /** {@return the property that decides where the database is} */
    String property() {
        return isInDataFolder() ? "patlive.data-folder" : "spring.datasource.url";
    }

    private boolean isInDataFolder() {
        return !dataFolder.isEmpty() && url.startsWith(H2_FILE + dataFolder + "/");
    }
}
