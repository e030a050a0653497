package org.patlive.access.secret;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/**
 * A secret that only the servers of this installation know, such as the key that signs “remember me” cookies. It is only ever
 * inserted: of two servers that start at once, the second must not overwrite what the first uses already.
 */
@Entity
public class ServerSecret implements Persistable<String> {

    @Id
    private String name;

    private String secret;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init")
    protected ServerSecret() {}

    public ServerSecret(String name, String secret) {
        this.name = name;
        this.secret = secret;
    }

    @Override
    public String getId() {
        return name;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    void markStored() {
        stored = true;
    }

    public String secret() {
        return secret;
    }
}
