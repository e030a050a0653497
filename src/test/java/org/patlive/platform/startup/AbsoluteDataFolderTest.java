package org.patlive.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AbsoluteDataFolderTest {

    private final Path here = Path.of("").toAbsolutePath();

    @Test
    void aRelativeFolderIsResolvedAgainstTheWorkingDirectory() {
        assertThat(AbsoluteDataFolder.absolute("data"))
                .isEqualTo(here.resolve("data").toString());
        assertThat(AbsoluteDataFolder.absolute("./data"))
                .isEqualTo(here.resolve("data").toString());
    }

    @Test
    void aBlankValueMeansTheDefaultFolder() {
        assertThat(AbsoluteDataFolder.absolute(" "))
                .isEqualTo(here.resolve("data").toString());
    }

    @Test
    void aTildeIsTheHomeFolder() {
        assertThat(AbsoluteDataFolder.absolute("~/pat"))
                .isEqualTo(Path.of(System.getProperty("user.home"), "pat").toString());
    }

    @Test
    void anAbsoluteFolderIsKept() {
        assertThat(AbsoluteDataFolder.absolute(here.toString())).isEqualTo(here.toString());
    }
}
