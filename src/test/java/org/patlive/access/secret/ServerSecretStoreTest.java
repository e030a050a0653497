package org.patlive.access.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.patlive.testing.Concurrently;
import org.patlive.testing.PatLiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@PatLiveTest
class ServerSecretStoreTest {

    @Autowired
    private ServerSecretStore secrets;

    @Autowired
    private ServerSecrets stored;

    private final String name = UUID.randomUUID().toString();

    @RepeatedTest(5)
    void servers_that_start_at_once_use_the_same_secret() {
        Set<String> seen = ConcurrentHashMap.newKeySet();

        Concurrently.run(Collections.nCopies(8, () -> seen.add(secrets.secret(name))));

        assertThat(seen).containsExactly(secrets.secret(name));
    }

    @Test
    void a_secret_in_use_is_never_overwritten() {
        String first = secrets.secret(name);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> stored.saveAndFlush(new ServerSecret(name, "another")));

        assertThat(secrets.secret(name)).isEqualTo(first);
    }
}
