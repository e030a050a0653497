package org.patlive.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.patlive.bench.protocol.Origin;
import org.patlive.testing.RunningServer;

/** The packaged jar as its users run it, with the floor loaded beside it, and what it takes of the machine. */
final class MeasuredServer implements AutoCloseable {

    /** All that the measured process is given: less heap than docs/deployment.md recommends. */
    static final List<String> RECOMMENDED =
            List.of("-XX:+UseSerialGC", "-Xmx192m", "-XX:+UseCompactObjectHeaders", "-XX:TrimNativeHeapInterval=5000");

    private static final Path COMPILED = Path.of("target", "test-classes");
    private static final Path FLOOR = Path.of("org", "patlive", "bench", "floor");

    private static final Pattern HEAP_USED = Pattern.compile("used (\\d+)K");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    /** @param heapKilobytes live after a full collection @param residentKilobytes of the whole process */
    record Memory(long heapKilobytes, long residentKilobytes) {}

    private final RunningServer running;
    private final @Nullable EmbeddedPostgres postgres;

    private MeasuredServer(RunningServer running, @Nullable EmbeddedPostgres postgres) {
        this.running = running;
        this.postgres = postgres;
    }

    /** One without a floor. */
    static MeasuredServer of(RunningServer running) {
        return new MeasuredServer(running, null);
    }

    static MeasuredServer start(Path folder) throws Exception {
        return start(folder, Installation.JAR);
    }

    static MeasuredServer start(Path folder, Installation installation) throws Exception {
        return switch (installation) {
            case JAR -> started(jar(folder), folder, null);
            case REHEARSED -> started(rehearsed(folder), folder, null);
            case POSTGRESQL -> started(jar(folder), folder, EmbeddedPostgres.start());
        };
    }

    private static MeasuredServer started(List<String> java, Path folder, @Nullable EmbeddedPostgres postgres)
            throws IOException {
        List<String> settings = new ArrayList<>(List.of("--spring.profiles.active=floor"));
        if (postgres != null) {
            settings.add("--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"));
            settings.add("--spring.datasource.username=postgres");
        }
        return new MeasuredServer(RunningServer.startWith(java, folder, settings.toArray(String[]::new)), postgres);
    }

    private static List<String> jar(Path folder) throws IOException {
        Path floor = Files.createDirectories(folder.resolve("floor"));
        try (Stream<Path> classes = Files.walk(COMPILED.resolve(FLOOR))) {
            for (Path file : classes.filter(Files::isRegularFile).toList()) {
                Path copy = floor.resolve(COMPILED.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        List<String> java = new ArrayList<>(RECOMMENDED);
        java.addAll(List.of(
                "-cp",
                Path.of("target", "pat-live.jar").toString(),
                "-Dloader.main=org.patlive.PatLive",
                "-Dloader.path=" + floor,
                "org.springframework.boot.loader.launch.PropertiesLauncher"));
        return java;
    }

    /** What was learnt holds for a class path that begins with the one that was rehearsed. */
    private static List<String> rehearsed(Path folder) throws Exception {
        Path jar = RehearsedJar.made(Files.createDirectories(folder).resolve("rehearsal"));
        Path floor = folder.resolve("floor.jar");
        try (JarOutputStream packed = new JarOutputStream(Files.newOutputStream(floor));
                Stream<Path> files = Files.walk(COMPILED.resolve(FLOOR))) {
            for (Path folders = FLOOR; folders != null; folders = folders.getParent()) {
                packed.putNextEntry(new JarEntry(folders + "/")); // beans are looked for in folders
            }
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                packed.putNextEntry(new JarEntry(COMPILED.relativize(file).toString()));
                packed.write(Files.readAllBytes(file));
            }
        }
        List<String> java = new ArrayList<>(RehearsedJar.options());
        java.addAll(List.of("-cp", jar + File.pathSeparator + floor, "org.patlive.PatLive"));
        return java;
    }

    RunningServer running() {
        return running;
    }

    Origin origin() {
        return Origin.of(running.port());
    }

    Duration cpu() {
        return running.process().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** After a full collection. */
    Memory memory() throws IOException, InterruptedException {
        jcmd("GC.run");
        Matcher used = HEAP_USED.matcher(jcmd("GC.heap_info").replaceFirst("(?s)Metaspace.*", ""));
        long heap =
                used.results().mapToLong(part -> Long.parseLong(part.group(1))).sum(); // by generation
        if (heap == 0) {
            throw new IOException("The heap's size is not told");
        }
        return new Memory(heap, residentKilobytes());
    }

    long residentKilobytes() throws IOException, InterruptedException {
        Path status = Path.of("/proc", String.valueOf(running.process().pid()), "status");
        if (Files.isReadable(status)) {
            Matcher resident = RESIDENT.matcher(Files.readString(status));
            return resident.find() ? Long.parseLong(resident.group(1)) : 0;
        }
        return Long.parseLong(printed(
                        "ps",
                        "-o",
                        "rss=",
                        "-p",
                        String.valueOf(running.process().pid()))
                .strip());
    }

    /** Ends it as a service ends, so that its database can be opened. @return the database, open until this is closed */
    Ledger.Source stop() {
        running.stop();
        return postgres == null
                ? Ledger.Source.of(running)
                : new Ledger.Source(postgres.getJdbcUrl("postgres", "postgres"), "postgres");
    }

    @Override
    public void close() throws Exception {
        running.close();
        if (postgres != null) {
            postgres.close();
        }
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        return printed(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(running.process().pid()),
                command);
    }

    private static String printed(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
