package org.patlive.live;

import org.patlive.testing.PatLiveTest;
import org.springframework.test.context.TestPropertySource;

/** A database of its own, because it counts rows. */
@PatLiveTest
@TestPropertySource(
        properties =
                "spring.datasource.url=jdbc:h2:mem:contract;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH")
class H2Test extends DatabaseContract {}
