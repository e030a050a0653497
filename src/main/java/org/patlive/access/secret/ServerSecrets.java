package org.patlive.access.secret;

import org.springframework.data.jpa.repository.JpaRepository;

/** All secrets of this installation. */
public interface ServerSecrets extends JpaRepository<ServerSecret, String> {}
