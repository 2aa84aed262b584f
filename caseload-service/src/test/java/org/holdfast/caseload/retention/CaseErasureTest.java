package org.holdfast.caseload.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Desk.Opened;
import org.holdfast.caseload.Neighbours;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ErasureEvent.ErasureAuthorised;
import org.holdfast.contracts.ErasureEvent.ErasureCarriedOut;
import org.holdfast.contracts.ErasureEvent.ErasureHeldBack;
import org.holdfast.contracts.ErasureId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseErasureTest {

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Inject
    Topics topics;

    @Test
    void theRecordOfAnOpenCaseIsHeldBackAndStaysAsItIs() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());

        topics.deliver(authorised(robin.childId(), false));

        await().untilAsserted(() -> assertThat(topics.published(ErasureHeldBack.class))
                .filteredOn(event -> event.childId().equals(robin.childId()))
                .singleElement()
                .satisfies(event -> assertThat(event.rule()).isEqualTo("CASE_OPEN")));
        as(team.sasha(), Roles.SOCIAL_WORKER)
                .get("/v1/cases/{id}", robin.caseId())
                .then()
                .statusCode(200);
    }

    @Test
    void whatACourtOrderedIsErasedOnceAndOtherChildrenKeepTheirs() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        var wren = desk.allocated(team, team.sasha());

        topics.deliverTwice(authorised(robin.childId(), true));

        await().untilAsserted(() -> assertThat(carriedOut(robin))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.service()).isEqualTo("caseload-service");
                    assertThat(event.rows()).isGreaterThan(3);
                }));
        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/cases/{id}", robin.caseId())
                .then()
                .statusCode(404);
        as(team.sasha(), Roles.SOCIAL_WORKER)
                .get("/v1/cases/{id}", wren.caseId())
                .then()
                .statusCode(200);
    }

    private List<ErasureCarriedOut> carriedOut(Opened opened) {
        return topics.published(ErasureCarriedOut.class).stream()
                .filter(event -> event.childId().equals(opened.childId()))
                .toList();
    }

    private static ErasureAuthorised authorised(ChildId child, boolean whateverIsKept) {
        return new ErasureAuthorised(ErasureId.next(), child, List.of(child), whateverIsKept, Instant.now(), 1);
    }
}
