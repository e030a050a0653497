package org.patlive.access.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Something that only the servers of this installation know, such as the key that signs "remember me". */
@Entity
public class ServerSecret {

    @Id
    private String name;

    private String secret;

    @SuppressWarnings("NullAway.Init")
    protected ServerSecret() {}

    public ServerSecret(String name, String secret) {
        this.name = name;
        this.secret = secret;
    }

    public String secret() {
        return secret;
    }
}
