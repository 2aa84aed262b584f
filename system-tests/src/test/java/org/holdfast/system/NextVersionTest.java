package org.holdfast.system;

import static org.awaitility.Awaitility.await;
import static org.holdfast.local.ServiceName.REFERRAL;
import static org.holdfast.system.Family.DANA;

import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The version before goes on while the next is rolled out: on the schema that the next has made, and also when it is started again
 * there.
 */
@SystemTest
class NextVersionTest {

    private static final Duration LONGEST_RESTART = Duration.ofMinutes(2);

    /** What versions add (CONTRIBUTING.md), as Flyway leaves it. */
    private static final String MIGRATION = """
            alter table referral add column of_the_next_version text;
            alter table referral add column counted_by_the_next_version int not null default 0;
            create table next_version (referral_id uuid references referral);
            create index next_version_by_referral on next_version (referral_id);
            insert into flyway_schema_history
                (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
            select max(installed_rank) + 1, '999', 'what the next version adds', 'SQL', 'V999__what_the_next_version_adds.sql',
                   4711, current_user, 5, true
            from flyway_schema_history
            """;

    private final Product product;
    private final Api api;
    private Area area;
    private Family known;

    NextVersionTest(Product product) {
        this.product = product;
        this.api = product.api();
    }

    @BeforeAll
    void theNextVersionHasMadeItsSchema() {
        area = Area.opened(api);
        known = Family.referred(api, area.postcode());
        new Databases(product.where()).change(REFERRAL, MIGRATION);
    }

    @Test
    void theVersionBeforeGoesOnOnTheSchemaOfTheNext() {
        readAndWritten();
    }

    @Test
    void theVersionBeforeStartsAgainOnTheSchemaOfTheNext() {
        var process = product.processes().of("referral-service");
        process.destroyForcibly();
        await().atMost(LONGEST_RESTART).until(() -> !Processes.runs(process));
        await().atMost(LONGEST_RESTART).until(() -> product.isReady(REFERRAL));

        readAndWritten();
    }

    private void readAndWritten() {
        api.as(DANA).get(REFERRAL, "/v1/referrals/{}", known.referralId()).expect(200);
        Family.referred(api, area.postcode());
    }
}
