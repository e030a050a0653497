package org.patlive.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * The packaged jar unpacked by its own tools, with an archive of the classes that a start loads: the same program, which
 * starts in a third of the time. Tests start it some forty times. Made once for each jar, by whichever test comes first.
 */
public final class WarmJar {

    private static final Path JAR = Path.of("target", "pat-live.jar");
    private static final Path FOLDER = Path.of("target", "warm-jar");
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private WarmJar() {}

    /** What to give to {@code java}, with these options for the virtual machine: all of them take the same collector. */
    public static List<String> arguments(List<String> options) {
        Path jar = made(options);
        List<String> arguments = new ArrayList<>(options);
        arguments.add("-XX:SharedArchiveFile=" + archive(jar));
        arguments.add("-Xshare:auto"); // an archive that does not fit is no reason not to start
        arguments.addAll(List.of("-jar", jar.toString()));
        return arguments;
    }

    /** Tests run in several processes: one makes it, the others wait. */
    private static Path made(List<String> options) {
        try {
            Files.createDirectories(FOLDER);
            Path place =
                    FOLDER.resolve(String.valueOf(Files.getLastModifiedTime(JAR).toMillis()
                            ^ System.getProperty("java.vm.version").hashCode()));
            try (FileChannel channel = FileChannel.open(
                            FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock alone = channel.lock()) {
                if (alone.isValid() && !Files.exists(archive(place.resolve(JAR.getFileName())))) {
                    make(place, options);
                }
            }
            return place.resolve(JAR.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException("The jar cannot be unpacked", e);
        }
    }

    private static Path archive(Path jar) {
        return jar.resolveSibling("classes.jsa");
    }

    /** Unpacks a packaged jar into a folder, by its own tools: a small jar of the same name, and the libraries beside it. */
    public static void unpack(Path jar, Path place) throws IOException {
        Files.createDirectories(FOLDER);
        run(List.of(
                JAVA,
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--force",
                "--destination",
                place.toString()));
    }

    private static void make(Path place, List<String> options) throws IOException {
        unpack(JAR, place);
        Path jar = place.resolve(JAR.getFileName());
        Path unfinished = place.resolve("unfinished.jsa");
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        command.addAll(List.of(
                "-XX:ArchiveClassesAtExit=" + unfinished,
                "-jar",
                jar.toString(),
                "--server.port=" + port,
                "--patlive.data-folder=" + place.resolve("data")));
        Process first = start(command);
        Awaitility.await("the first start").atMost(PATIENCE).until(() -> answers(port));
        first.destroy();
        await(first);
        Files.move(unfinished, archive(jar));
    }

    /** The front page, so that the classes of a first visit are in the archive as well. */
    private static boolean answers(int port) throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void run(List<String> command) throws IOException {
        await(start(command));
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("output.txt").toFile())
                .start();
    }

    private static void await(Process process) {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("It does not end: see " + FOLDER.resolve("output.txt"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
