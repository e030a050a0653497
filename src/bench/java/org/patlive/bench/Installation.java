package org.patlive.bench;

/** How the measured server is installed. */
enum Installation {
    /** The packaged jar with H2, as it comes. */
    JAR(""),
    /** Unpacked, with what the virtual machine has learnt in a rehearsal; see docs/deployment.md. */
    REHEARSED(", rehearsed"),
    /** The packaged jar with PostgreSQL, whose own processor time is not the server's. */
    POSTGRESQL(", PostgreSQL");

    private final String suffix;

    Installation(String suffix) {
        this.suffix = suffix;
    }

    /** The name of a scenario on it. */
    String name(String scenario) {
        return scenario + suffix;
    }
}
