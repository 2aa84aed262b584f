package org.holdfast.referral.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asPartner;
import static org.holdfast.platform.testing.Api.once;
import static org.holdfast.referral.intake.Family.DANA;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.CaseEvent.CaseClosed;
import org.holdfast.contracts.CaseEvent.CaseOpened;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralEvent.ReferralRoutedToCase;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenCaseTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    Topics topics;

    @Test
    void aChildWithAnOpenCaseGoesToTheTeamOfTheCaseAndIsNotScreened() {
        var family = Family.referral(Family.child("Robin"));
        var robin = Family.referred(family);
        var child = new ChildId(UUID.fromString(robin.childId()));
        var team = TeamId.next();
        topics.deliverTwice(new CaseOpened(CaseId.next(), child, null, "ASSESSMENT", team, MONDAY, 0));

        await().untilAsserted(() -> {
            var again = Family.referred(family);
            as(DANA, Roles.FRONT_DOOR)
                    .get("/v1/referrals/{id}", again.id())
                    .then()
                    .body("status", equalTo("LINKED_TO_OPEN_CASE"))
                    .body("children[0].progress", equalTo("WITH_OPEN_CASE"))
                    .body("assignments[0].teamId", equalTo(team.value().toString()));
        });
        await().untilAsserted(() -> assertThat(topics.published(ReferralRoutedToCase.class))
                .anyMatch(routed -> routed.childId().equals(child) && team.equals(routed.teamId())));
    }

    @Test
    void aChildWhoseCaseHasClosedIsScreenedAgain() {
        var family = Family.referral(Family.child("Robin"));
        var robin = Family.referred(family);
        var child = new ChildId(UUID.fromString(robin.childId()));
        var caseId = CaseId.next();
        topics.deliver(new CaseOpened(caseId, child, null, "ASSESSMENT", null, MONDAY, 0));
        await().untilAsserted(() -> assertThat(statusOfAnother(family)).isEqualTo("LINKED_TO_OPEN_CASE"));

        topics.deliverTwice(
                new CaseClosed(caseId, child, "RC8", LocalDate.of(2026, 3, 2), List.of(), MONDAY.plusSeconds(3600), 1));

        await().untilAsserted(() -> assertThat(statusOfAnother(family)).isEqualTo("RECEIVED"));
    }

    @Test
    void aPartnersReceiptIsTheSameWhetherACaseIsOpenOrNot() {
        var family = Family.referral(Family.child("Robin"));
        var robin = Family.referred(family);
        topics.deliver(new CaseOpened(
                CaseId.next(), new ChildId(UUID.fromString(robin.childId())), null, "ASSESSMENT", null, MONDAY, 0));

        var school = AgencyId.next();
        await().untilAsserted(() -> {
            String id = once(asPartner(school))
                    .body(family)
                    .post("/v1/referrals")
                    .then()
                    .extract()
                    .path("id");
            as(DANA, Roles.FRONT_DOOR)
                    .get("/v1/referrals/{id}", id)
                    .then()
                    .body("status", equalTo("LINKED_TO_OPEN_CASE"));
            asPartner(school)
                    .get("/v1/referrals/{id}/feedback", id)
                    .then()
                    .body("children[0].status", equalTo("RECEIVED"));
        });
    }

    private static String statusOfAnother(Map<String, Object> family) {
        return as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}", Family.referred(family).id())
                .then()
                .extract()
                .path("status");
    }
}
