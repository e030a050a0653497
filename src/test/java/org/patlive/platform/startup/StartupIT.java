package org.patlive.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.patlive.testing.WarmJar;

/** Starts the application in a process of its own under conditions in which it cannot start. */
class StartupIT {

    private static final List<String> OPTIONS = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** What a newcomer starts, once: it takes three times as long as all the others. */
    private static final List<String> VERY_JAR = Stream.concat(
                    OPTIONS.stream(), Stream.of("-jar", "target/pat-live.jar"))
            .toList();

    @TempDir
    Path folder;

    @Test
    void aTakenPortEndsWithOneSentence() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            Exit ended = start(VERY_JAR, "--server.port=" + other.getLocalPort(), "--patlive.data-folder=" + folder);

            ended.assertSentence("Port " + other.getLocalPort() + " is taken", "server.port");
        }
    }

    @Test
    void aDataFolderThatCannotBeMadeEndsWithOneSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        Exit ended =
                start(WarmJar.arguments(OPTIONS), "--server.port=0", "--patlive.data-folder=" + file.resolve("data"));

        ended.assertSentence(file + "/data cannot be written", "patlive.data-folder");
    }

    @Test
    void aSecondPatLiveOnTheSameDataEndsWithOneSentence() throws Exception {
        Path database = Files.createFile(folder.resolve("patlive.mv.db"));
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE);
                FileLock ours = channel.lock()) {
            assertThat(ours.isValid()).isTrue();

            Exit ended = start(WarmJar.arguments(OPTIONS), "--server.port=0", "--patlive.data-folder=" + folder);

            ended.assertSentence("Another PAT Live is using the database in " + folder, "patlive.data-folder");
        }
    }

    private record Exit(int code, String out, String err) {

        void assertSentence(String beginning, String property) {
            assertThat(err.strip())
                    .startsWith("PAT Live did not start: ")
                    .contains(beginning, property)
                    .hasLineCount(1);
            assertThat(out).doesNotContain("\tat ", "APPLICATION FAILED");
            assertThat(code).isEqualTo(1);
        }
    }

    private Exit start(List<String> java, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(java);
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES))
                    .as("ends by itself")
                    .isTrue();
            return new Exit(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            process.destroyForcibly();
        }
    }
}
