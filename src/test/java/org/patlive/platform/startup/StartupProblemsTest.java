package org.patlive.platform.startup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.patlive.shared.PatLiveProperties;
import org.patlive.shared.StartupFailure;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ByteArrayResource;

/** Real failures, each made the way it happens, and the sentence a person gets to read. */
class StartupProblemsTest {

    /** Tomcat speaks java.util.logging; held here because such loggers are forgotten otherwise. */
    private static final Logger TOMCAT = Logger.getLogger("org.apache");

    @TempDir
    Path folder;

    @BeforeAll
    static void quiet() {
        TOMCAT.setLevel(Level.SEVERE);
    }

    @Test
    void aTakenPortNamesThePortAndItsProperty() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            int port = other.getLocalPort();
            var server = new TomcatServletWebServerFactory(port).getWebServer();

            Throwable failure = catchThrowable(server::start);
            server.destroy();

            assertThat(sentence(failure, Map.of()))
                    .isEqualTo("Port " + port + " is taken by another program. Stop that program, or choose another"
                            + " port with server.port.");
        }
    }

    @Test
    void anAddressThatIsNotThisComputersNamesTheReason() throws IOException {
        var factory = new TomcatServletWebServerFactory(0);
        factory.setAddress(InetAddress.getByName("192.0.2.1"));
        var server = factory.getWebServer();

        Throwable failure = catchThrowable(server::start);
        server.destroy();

        assertThat(sentence(failure, Map.of())).contains("cannot listen", "server.address");
    }

    @Test
    void aDatabaseInUseNamesTheFolder() throws Exception {
        DriverManager.getConnection(h2(folder), "patlive", "").close();
        try (FileChannel file = FileChannel.open(folder.resolve("patlive.mv.db"), StandardOpenOption.WRITE);
                FileLock heldByAnother = file.lock()) {
            assertThat(heldByAnother.isValid()).isTrue();

            assertThat(sentenceOnDatabase(folder, h2(folder), "patlive", ""))
                    .isEqualTo("Another PAT Live is using the database in " + folder + ". Stop that one, or choose"
                            + " another folder with patlive.data-folder.");
        }
    }

    @Test
    void aDataFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        Path impossible = file.resolve("data");

        assertThat(sentenceOnDatabase(impossible, h2(impossible), "patlive", ""))
                .isEqualTo("The folder " + impossible
                        + " cannot be written to. Make it writable, or choose another with" + " patlive.data-folder.");
    }

    @Test
    void aDamagedDatabaseIsNotTouched() throws IOException {
        Files.writeString(folder.resolve("patlive.mv.db"), "x".repeat(10_000));

        assertThat(sentenceOnDatabase(folder, h2(folder), "patlive", "")).contains("is damaged", "patlive.data-folder");
    }

    @Test
    void aWrongPasswordNamesUserAndPassword() throws SQLException {
        DriverManager.getConnection(h2(folder), "patlive", "right").close();

        assertThat(sentenceOnDatabase(folder, h2(folder), "patlive", "wrong"))
                .isEqualTo("The database at " + folder + " refuses the user 'patlive'. Check"
                        + " spring.datasource.username and spring.datasource.password.");
    }

    @Test
    void aSilentPostgresNamesTheAddressWithoutItsSecrets() throws IOException {
        int closed = closedPort();
        String url = "jdbc:postgresql://localhost:" + closed + "/patlive?password=secret";

        assertThat(sentenceOnDatabase(folder, url, "patlive", "secret"))
                .isEqualTo("The database at jdbc:postgresql://localhost:" + closed + "/patlive does not answer. Start"
                        + " it, or check spring.datasource.url.");
    }

    @ParameterizedTest
    @CsvSource({"postgres://localhost/patlive", "jdbc:mysql://localhost/patlive", "jdbc:h2:nonsense:x;NO_SUCH=1"})
    void anAddressNoDriverTakesNamesTheProperty(String url) {
        assertThat(sentenceOnDatabase(folder, url, "patlive", ""))
                .contains(url.replaceFirst(";.*", ""))
                .contains("spring.datasource.url");
    }

    @Test
    void foreignTablesAreLeftAlone() throws SQLException {
        try (Connection connection = DriverManager.getConnection(h2(folder), "patlive", "")) {
            connection.createStatement().execute("create table somebody_elses (id int)");
        }

        assertThat(sentenceOnDatabase(folder, h2(folder), "patlive", ""))
                .isEqualTo("The database at " + folder + " holds the tables of another program. Choose an empty"
                        + " database with patlive.data-folder.");
    }

    @Test
    void aNewerSchemaIsLeftAlone() throws IOException {
        Path migrations = Files.createDirectory(folder.resolve("migrations"));
        Path first = Files.writeString(migrations.resolve("V1__first.sql"), "create table one (id int);");
        Path second = Files.writeString(migrations.resolve("V2__second.sql"), "create table two (id int);");
        String location = "spring.flyway.locations=filesystem:" + migrations;
        assertThat(database(h2(folder), "patlive", "", location)).isNull();
        assertThat(first).exists();
        Files.delete(second);

        Throwable failure = database(h2(folder), "patlive", "", location, "spring.flyway.ignore-migration-patterns=");

        assertThat(sentence(failure, settings(folder, h2(folder))))
                .contains("was made by another version of PAT Live", "patlive.data-folder");
    }

    @Test
    void aBrokenMigrationTellsItsRootCause() throws IOException {
        Path migrations = Files.createDirectory(folder.resolve("migrations"));
        Files.writeString(migrations.resolve("V1__first.sql"), "create tble one (id int);");

        Throwable failure = database(h2(folder), "patlive", "", "spring.flyway.locations=filesystem:" + migrations);

        assertThat(sentence(failure, settings(folder, h2(folder)))).contains("could not be upgraded");
    }

    @ParameterizedTest
    @CsvSource({
        "patlive.demo.enabled, perhaps, true or false",
        "patlive.public-url, pat.example.org, http or https",
        "patlive.public-url, https://pat.example.org/path, http or https",
        "patlive.access.facilitator-email, a@example.org, or neither"
    })
    void aWrongSettingIsNamedWithWhatIsExpected(String name, String value, String expected) {
        assertThat(sentence(bound(Map.of(name, value)), Map.of())).contains(name, expected);
    }

    @Test
    void aSecretIsNeverRepeated() {
        Throwable failure = bound(Map.of("patlive.access.facilitator-password", "hunter2"));

        assertThat(sentence(failure, Map.of())).doesNotContain("hunter2");
    }

    @Test
    void aBrokenSettingsFileNamesTheLine() {
        Throwable failure = catchThrowable(() -> new YamlPropertySourceLoader()
                .load("application.yaml", new ByteArrayResource("patlive:\n  demo: [".getBytes(UTF_8))));

        assertThat(sentence(failure, Map.of())).contains("application.yaml", "line 2");
    }

    @Test
    void anotherModulesSentenceIsShownAsItIs() {
        Throwable failure = new IllegalStateException("wrapped", new StartupFailure("The file x lacks statement 3C."));

        assertThat(sentence(failure, Map.of())).isEqualTo("The file x lacks statement 3C.");
    }

    @Test
    void anUnknownFailureKeepsItsStackTrace() {
        assertThat(StartupReport.sentence(new IllegalStateException("a defect"), new StandardEnvironment()))
                .isEmpty();
    }

    private static Throwable bound(Map<String, Object> settings) {
        StandardEnvironment environment = environment(settings);
        return catchThrowable(() -> Binder.get(environment).bind("patlive", PatLiveProperties.class));
    }

    private static String sentenceOnDatabase(Path dataFolder, String url, String user, String password) {
        return sentence(database(url, user, password), settings(dataFolder, url));
    }

    private static Map<String, Object> settings(Path dataFolder, String url) {
        return Map.of(
                "patlive.data-folder",
                dataFolder.toString(),
                "spring.datasource.url",
                url,
                "spring.datasource.username",
                "patlive");
    }

    /** Starts the part of Spring Boot that opens the database, and returns what it failed with. */
    private static Throwable database(String url, String user, String password, String... more) {
        Throwable[] failure = new Throwable[1];
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
                .withPropertyValues(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + user,
                        "spring.datasource.password=" + password)
                .withPropertyValues(more)
                .run(context -> failure[0] = context.getStartupFailure());
        return failure[0];
    }

    private static String sentence(Throwable failure, Map<String, Object> settings) {
        assertThat(failure).isNotNull();
        String sentence = StartupReport.sentence(failure, environment(settings)).orElse("no sentence: " + failure);
        assertThat(sentence).doesNotContain("\n").endsWith(".");
        return sentence;
    }

    private static StandardEnvironment environment(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        return environment;
    }

    private static String h2(Path folder) {
        return "jdbc:h2:file:" + folder + "/patlive;TRACE_LEVEL_FILE=0";
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
