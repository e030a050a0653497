package org.patlive.access.secret;

import org.springframework.data.jpa.repository.JpaRepository;

/** The repository of secrets. */
interface ServerSecrets extends JpaRepository<ServerSecret, String> {}
