package org.patlive.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

    @TempDir
    Path machine;

    @Test
    void aBareMachineHasNone() {
        assertThat(installed()).isEmpty();
    }

    @Test
    void anInstalledOneIsFound() throws IOException {
        Path chrome = program("opt/google/chrome/chrome");

        assertThat(installed()).contains(chrome);
    }

    @Test
    void chromiumComesBeforeEdge() throws IOException {
        program("usr/bin/microsoft-edge");
        Path chromium = program("usr/bin/chromium");

        assertThat(installed()).contains(chromium);
    }

    @Test
    void aFileThatCannotBeRunDoesNotCount() throws IOException {
        assertThat(program("usr/bin/chromium").toFile().setExecutable(false)).isTrue();

        assertThat(installed()).isEmpty();
    }

    @Test
    void theNamedOneHasToBeThere() {
        assertThat(Chromium.named(" ")).isEmpty();
        assertThatThrownBy(() -> Chromium.named(machine.resolve("nowhere").toString()))
                .hasMessageContaining("patlive.test.browser");
    }

    @Test
    void aLaterSourceIsNotAskedOnceOneWasFound() {
        Chromium found = new Chromium(Path.of("chromium"));

        Chromium chosen = Chromium.first(List.of(Optional::empty, () -> Optional.of(found), () -> {
            throw new AssertionError("asked");
        }));

        assertThat(chosen).isEqualTo(found);
    }

    @Test
    void withoutAnyOneLineSaysWhatToDo() {
        assertThatThrownBy(() -> Chromium.first(List.of(Optional::empty)))
                .hasMessage(Chromium.NONE)
                .message()
                .hasLineCount(1);
    }

    private Optional<Path> installed() {
        return new InstalledBrowsers(machine, machine.resolve("home")).find();
    }

    private Path program(String path) throws IOException {
        Path file = machine.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
