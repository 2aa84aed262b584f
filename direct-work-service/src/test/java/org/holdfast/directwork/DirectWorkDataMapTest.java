package org.holdfast.directwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.holdfast.contracts.ErasureEvent.ErasureCarriedOut;
import org.holdfast.contracts.ErasureId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.directwork.work.Acquaintances;
import org.holdfast.directwork.work.Work;
import org.holdfast.platform.testing.DataMapTest;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DirectWorkDataMapTest extends DataMapTest {

    @Inject
    Acquaintances acquaintances;

    @Inject
    Topics topics;

    @Test
    void aChildIsToldItsOwnWords() {
        var sasha = WorkerId.next();
        var rosie = acquaintances.childOf(sasha);
        Work.record(sasha, Work.plan(sasha, rosie));

        assertThat(tablesAbout(rosie.value())).contains("child", "work_plan", "session");
        gather(rosie)
                .body(
                        "items.find { it.what == 'session' }.content.exact_words",
                        equalTo("I want my nan to come to my baptism"));
    }

    @Test
    void whenTheCaseRecordIsErasedSoIsDirectWork() {
        var sasha = WorkerId.next();
        var rosie = acquaintances.childOf(sasha);
        Work.record(sasha, Work.plan(sasha, rosie));

        topics.deliverTwice(new ErasureCarriedOut(
                ErasureId.next(), rosie, List.of(rosie), "caseload-service", 7, Instant.now(), 1));

        await().untilAsserted(() -> assertThat(tablesAbout(rosie.value())).doesNotContain("work_plan", "session"));
        gather(rosie).body("items.find { it.what == 'child' }.content.full_name", equalTo("Erased"));
    }
}
