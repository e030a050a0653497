package org.patlive.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * The packaged program in a process of its own, with its own H2 file: what a test may kill in the middle. It is started
 * from the {@link WarmJar}.
 */
public final class RunningServer implements AutoCloseable {

    public static final String EMAIL = "facilitator@council.example";
    public static final String PASSWORD = "correct horse battery";

    /** It lives for a minute: the second compiler would take a core from the browsers for nothing. */
    private static final List<String> SHORT_LIVED = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final KnownPorts PORTS = new KnownPorts();
    private static final Set<Integer> TAKEN = ConcurrentHashMap.newKeySet();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final int port;
    private final List<String> java;
    private final List<String> settings;
    private Process process;

    private RunningServer(Path folder, int port, List<String> java, List<String> settings) throws IOException {
        this.folder = folder;
        this.port = port;
        this.java = java;
        this.settings = settings;
        this.process = launch();
    }

    /** Starts with a facilitator who can sign in; returns when the server answers. */
    public static RunningServer start(Path folder, String... settings) throws IOException {
        return startWith(WarmJar.arguments(SHORT_LIVED), folder, settings);
    }

    /** Starts likewise, with other arguments of {@code java}, up to and including what it runs. */
    public static RunningServer startWith(List<String> java, Path folder, String... settings) throws IOException {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("--patlive.access.facilitator-email=" + EMAIL);
        all.add("--patlive.access.facilitator-password=" + PASSWORD);
        return launched(java, folder, all);
    }

    /** Starts without a facilitator, as on a newcomer's machine; returns when the server answers. */
    public static RunningServer startFresh(Path folder, String... settings) throws IOException {
        return launched(WarmJar.arguments(SHORT_LIVED), folder, List.of(settings));
    }

    private static RunningServer launched(List<String> java, Path folder, List<String> settings) throws IOException {
        List<String> all = new ArrayList<>(settings);
        all.add("--patlive.access.password-strength=4"); // what tests never attack
        RunningServer server = new RunningServer(folder, freePort(), java, all);
        server.awaitReady();
        return server;
    }

    /** Nobody else gets it, although it is some seconds until the server listens. */
    private static synchronized int freePort() throws IOException {
        try (ServerSocket free = PORTS.open(TAKEN)) {
            TAKEN.add(free.getLocalPort());
            return free.getLocalPort();
        }
    }

    /** Address of this server, without a slash at its end. */
    public String url() {
        return "http://localhost:" + port;
    }

    public String url(String path) {
        return url() + path;
    }

    /** Where it listens on this machine, for a {@link Wire}. */
    public int port() {
        return port;
    }

    /** The process, as long as it is not killed, stopped or restarted. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** As {@code kill -9}: no shutdown hook runs. */
    public void kill() {
        process.destroyForcibly();
        Awaitility.await().atMost(PATIENCE).until(() -> !process.isAlive());
    }

    /** As on Ctrl+C or at the end of a service: what is under way is finished first. */
    public void stop() {
        process.destroy();
        Awaitility.await().atMost(PATIENCE).until(() -> !process.isAlive());
    }

    /** The address of its database, for a look at it while it does not run; user {@code patlive}, no password. */
    public String database() {
        return "jdbc:h2:file:" + folder.resolve("data").resolve("patlive").toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE";
    }

    /** Starts again on the same data and the same port. */
    public void restart() throws IOException {
        process = launch();
        awaitReady();
    }

    /** Everything that the server has printed since it was last started. */
    public String output() {
        try {
            return Files.readString(folder.resolve("output.txt"));
        } catch (IOException e) {
            throw new IllegalStateException("The server's output cannot be read", e);
        }
    }

    /** The first group of the pattern in what the server printed; waits until it is there. */
    public String printed(Pattern pattern) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () -> {
                            Matcher matcher = pattern.matcher(output());
                            return matcher.find() ? matcher.group(1) : "";
                        },
                        found -> !found.isEmpty());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
        TAKEN.remove(port);
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java);
        command.add("--server.port=" + port);
        command.add("--patlive.data-folder=" + folder.resolve("data"));
        command.addAll(settings);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
    }

    private void awaitReady() {
        try {
            Awaitility.await().atMost(PATIENCE).until(() -> {
                if (!process.isAlive()) {
                    throw new IllegalStateException("The server ended: " + output());
                }
                return isReady();
            });
        } catch (ConditionTimeoutException notReady) {
            throw new IllegalStateException("The server does not answer.\n" + output() + threads(), notReady);
        }
    }

    /** What every thread of the server is doing, virtual ones included: why it does not answer is seen nowhere else. */
    private String threads() {
        try {
            Path dump = Files.createTempDirectory("threads").resolve("threads.txt");
            String jcmd =
                    Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            Process asked = new ProcessBuilder(
                            jcmd, Long.toString(process.pid()), "Thread.dump_to_file", dump.toString())
                    .start();
            if (!asked.waitFor(20, TimeUnit.SECONDS) || !Files.exists(dump)) {
                return "\nIts threads cannot be asked.";
            }
            return "\n" + Files.readString(dump);
        } catch (IOException e) {
            return "\nIts threads cannot be asked: " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    private boolean isReady() {
        try {
            HttpRequest health = HttpRequest.newBuilder(URI.create(url("/actuator/health")))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
