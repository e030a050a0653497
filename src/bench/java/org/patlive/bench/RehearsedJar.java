package org.patlive.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.patlive.testing.RunningServer;
import org.patlive.testing.WarmJar;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged jar, unpacked, and beside it what the virtual machine has kept of a rehearsal: the classes that it loaded,
 * linked as they were, and which of their methods were worth compiling. Needs JDK 25 or newer. The folder
 * {@code target/rehearsed} can be copied, times included, and started from anywhere.
 */
final class RehearsedJar {

    private static final Path FOLDER = Path.of("target", "rehearsed");
    private static final Path JAR = FOLDER.resolve("pat-live.jar");
    private static final Path LEARNT = FOLDER.resolve("pat-live.aot");

    private static boolean rehearsed;

    private RehearsedJar() {}

    /** Arguments of {@code java} that put what was learnt to use, to which a class path is added. */
    static List<String> options() {
        List<String> options = new ArrayList<>(MeasuredServer.RECOMMENDED);
        options.addAll(List.of("-XX:AOTCache=" + LEARNT, "-XX:AOTMode=on")); // or the server does not start
        return options;
    }

    /** Rehearses once in a run of the bench: jar and settings may have changed since the last. */
    static synchronized Path made(Path folder) throws Exception {
        if (!rehearsed) {
            FileSystemUtils.deleteRecursively(FOLDER);
            WarmJar.unpack(Path.of("target", "pat-live.jar"), FOLDER);
            rehearse(folder);
            rehearsed = true;
        }
        return JAR;
    }

    /** A small room joins and ticks in front of a screen; what was learnt is written when the server ends. */
    private static void rehearse(Path folder) throws Exception {
        List<String> java = new ArrayList<>(MeasuredServer.RECOMMENDED);
        java.addAll(List.of("-XX:AOTCacheOutput=" + LEARNT, "-jar", JAR.toString()));
        Report.progress("rehearsal");
        try (MeasuredServer server =
                MeasuredServer.of(RunningServer.startWith(java, Files.createDirectories(folder)))) {
            List<OpenRound> rounds = Preparation.rounds(server, 2);
            FirstLoad.program(server, rounds.getFirst()); // a real browser asks for more than our phones do
            WarmUp.of(server, rounds.getLast());
            server.stop();
        }
        if (!Files.exists(LEARNT)) {
            throw new IOException("The rehearsal has left nothing: it needs JDK 25 or newer");
        }
    }
}
