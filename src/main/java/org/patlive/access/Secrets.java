package org.patlive.access;

import org.patlive.access.internal.ServerSecret;
import org.patlive.access.internal.ServerSecrets;
import org.patlive.access.internal.Tokens;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Secrets of this installation, made at first use and the same after every restart and on every node. */
@Service
public class Secrets {

    private final ServerSecrets secrets;

    Secrets(ServerSecrets secrets) {
        this.secrets = secrets;
    }

    public String secret(String name) {
        return secrets.findById(name).map(ServerSecret::secret).orElseGet(() -> create(name));
    }

    private String create(String name) {
        try {
            return secrets.saveAndFlush(new ServerSecret(name, Tokens.random())).secret();
        } catch (DataIntegrityViolationException anotherNodeWasFirst) {
            return secrets.findById(name).orElseThrow().secret();
        }
    }
}
