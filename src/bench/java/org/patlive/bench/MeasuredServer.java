package org.patlive.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.patlive.bench.protocol.Origin;
import org.patlive.testing.RunningServer;

/** The packaged jar as its users run it, with the floor loaded beside it, and what it takes of the machine. */
final class MeasuredServer implements AutoCloseable {

    /** All that the measured process is given: less heap than docs/deployment.md recommends. */
    static final List<String> RECOMMENDED = List.of("-XX:+UseSerialGC", "-Xmx224m", "-XX:TrimNativeHeapInterval=5000");

    private static final Pattern HEAP_USED = Pattern.compile("used (\\d+)K");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    /** @param heapKilobytes live after a full collection @param residentKilobytes of the whole process */
    record Memory(long heapKilobytes, long residentKilobytes) {}

    private final RunningServer running;

    private MeasuredServer(RunningServer running) {
        this.running = running;
    }

    static MeasuredServer start(Path folder) throws IOException {
        Path floor = Files.createDirectories(folder.resolve("floor"));
        Path compiled = Path.of("target", "test-classes");
        try (Stream<Path> classes = Files.walk(compiled.resolve("org/patlive/bench/floor"))) {
            for (Path file : classes.filter(Files::isRegularFile).toList()) {
                Path copy = floor.resolve(compiled.relativize(file));
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
        return new MeasuredServer(RunningServer.startWith(java, folder, "--spring.profiles.active=floor"));
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

    /** Ends it as a service ends, so that its database can be opened. @return the address of the database */
    String stop() {
        running.stop();
        return running.database();
    }

    @Override
    public void close() throws InterruptedException {
        running.close();
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
