package org.holdfast.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class OneColumnTest {

    private static final int TIMES = 20;

    @Inject
    Session entities;

    @Test
    void theColumnIsReadAsWhatItIs() {
        var id = UUID.randomUUID();

        assertThat(OneColumn.of(entities, "select cast(:id as uuid)", UUID.class)
                        .setParameter("id", id)
                        .getSingleResult())
                .isEqualTo(id);
        assertThat(OneColumn.of(entities, "select count(*) from generate_series(1, 3)", Long.class)
                        .getSingleResult())
                .isEqualTo(3L);
        assertThat(OneColumn.of(entities, "select cast(null as text)", String.class)
                        .getSingleResultOrNull())
                .isNull();
    }

    @Test
    void howAQueryIsReadIsFoundAgainTheNextTime() {
        var statistics = entities.getSessionFactory().getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            for (var time = 0; time < TIMES; time++) {
                var _ = OneColumn.of(entities, "select cast(:number as integer) as remembered", Integer.class)
                        .setParameter("number", time)
                        .getSingleResult();
            }
            assertThat(statistics.getQueryPlanCacheHitCount()).isGreaterThanOrEqualTo(TIMES - 1);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
