package org.patlive.access.token;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The repository of tokens. */
interface ApiTokenRows extends JpaRepository<ApiToken, UUID> {

    List<ApiToken> findByFacilitatorIdOrderByCreatedAtDesc(UUID facilitatorId);

    Optional<ApiToken> findByTokenHash(String tokenHash);

    @Modifying
    @Query("delete from ApiToken t where t.id = :id and t.facilitatorId = :facilitatorId")
    int revoke(UUID id, UUID facilitatorId);
}
