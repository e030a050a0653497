package org.patlive.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.patlive.workshop.Rehearsal;

/**
 * The packaged jar unpacked by its own tools, with an archive of the classes that a start and a small room load: the same
 * program, which starts in a third of the time. Tests start it some thirty times. Made once for each jar, by whichever
 * test comes first.
 */
public final class WarmJar {

    private static final Path JAR = Path.of("target", "pat-live.jar");
    private static final Path FOLDER = Path.of("target", "warm-jar");
    /** From Java 25 on, what a rehearsal has loaded is kept linked: a start takes a quarter less than with classes alone. */
    private static final boolean LINKS_AHEAD = Runtime.version().feature() >= 25;

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private WarmJar() {}

    /** What to give to {@code java}, with these options for the virtual machine: all of them take the same collector. */
    public static List<String> arguments(List<String> options) {
        Path jar = made(options);
        List<String> arguments = new ArrayList<>(options);
        // Neither is a reason not to start if it does not fit.
        arguments.add((LINKS_AHEAD ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive(jar));
        arguments.addAll(List.of("-jar", jar.toString()));
        return arguments;
    }

    /** Tests run in several processes, and some start two servers at once: one makes it, the others wait. */
    private static synchronized Path made(List<String> options) {
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
        return jar.resolveSibling("classes.archive");
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
        Path unfinished = place.resolve("unfinished");
        List<String> java = new ArrayList<>(options);
        java.add((LINKS_AHEAD ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + unfinished);
        java.addAll(List.of("-jar", jar.toString()));
        try (RunningServer first = RunningServer.startWith(java, Files.createDirectories(place.resolve("first")))) {
            Rehearsal.at(first);
            first.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Files.move(unfinished, archive(jar));
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
}
