package org.patlive.access.secret;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Provides secrets of this installation, which are created at first use and are the same after restarts and on every node. */
@Service
public class ServerSecretStore {

    private final ServerSecrets secrets;

    ServerSecretStore(ServerSecrets secrets) {
        this.secrets = secrets;
    }

    public String secret(String name) {
        return secrets.findById(name).map(ServerSecret::secret).orElseGet(() -> create(name));
    }

    private String create(String name) {
        try {
            return secrets.saveAndFlush(new ServerSecret(name, RandomTokens.random()))
                    .secret();
        } catch (DataIntegrityViolationException anotherNodeWasFirst) {
            return secrets.findById(name).orElseThrow().secret();
        }
    }
}
