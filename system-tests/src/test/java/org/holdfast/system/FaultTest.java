package org.holdfast.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.local.ServiceName.CASELOAD;
import static org.holdfast.local.ServiceName.REFERRAL;
import static org.holdfast.system.Area.PAT;
import static org.holdfast.system.Area.SASHA;
import static org.holdfast.system.Casework.soon;
import static org.holdfast.system.Family.DANA;

import java.util.HashMap;
import java.util.List;
import org.holdfast.local.Paused;
import org.holdfast.system.Changes.Change;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Single faults whose outcome matters most; many of all kinds, under all kinds of work, are in {@link FaultRunTest}. */
@SystemTest
@Tag("fault")
class FaultTest {

    private static final int REFERRALS = 120;
    private static final int BEFORE_THE_FAULT = 30;

    private final Product product;
    private final Api api;
    private final Area area;

    FaultTest(Product product) {
        this.product = product;
        this.api = product.api();
        this.area = Area.opened(api);
    }

    @AfterEach
    void everythingIsReadyAgain() {
        soon(() -> assertThat(product.isWhole()).isTrue());
    }

    /** Services and PostgreSQL go on without the launcher; the next one takes them all over. */
    @Test
    @Tag("slow")
    void nothingIsLostWhenTheLauncherIsKilled() throws InterruptedException {
        var changes = new Changes(api, REFERRAL).fromNowOn();
        try (var crowd = Crowd.sending(REFERRALS, api, area)) {
            crowd.awaitAcknowledged(BEFORE_THE_FAULT);
            product.killLauncher();
            var referrals = crowd.allAcknowledged();
            assertThat(crowd.refusals()).isEmpty();
            product.upAgain();
            areThereOnce(referrals, changes);
            haveReachedCaseload(referrals);
        }
    }

    /** The worker has the answer at once; the front door and the supervisor hear of it as soon as Kafka goes on. */
    @Test
    void whatAChildToldOfHarmReachesTheFrontDoorThoughKafkaIsAwayInBetween() {
        var child = Casework.opened(api, Family.referred(api, area.postcode())).allocatedTo(SASHA);
        var session = "";
        try (var _ = Paused.of(product.processes().of("kafka"))) {
            session = child.harmTold(SASHA, "He hits me when Mum is out.");
            api.as(DANA).get(REFERRAL, "/v1/referrals/{}", session).expectProblem(404, "not-found");
        }
        hasReachedTheFrontDoor(session);
        hasReachedTheSupervisor(child.childId());
    }

    private void hasReachedTheFrontDoor(String session) {
        soon(() -> {
            var contact =
                    api.as(DANA).get(REFERRAL, "/v1/referrals/{}", session).expect(200);
            assertThat(contact.text("/status")).isEqualTo("RECEIVED");
            assertThat(contact.text("/submission/childsOwnWords")).isEqualTo("He hits me when Mum is out.");
        });
    }

    private void hasReachedTheSupervisor(String child) {
        soon(() -> assertThat(api.as(PAT).get(CASELOAD, "/v1/tasks?limit=200").expect(200).items().stream()
                        .filter(task -> task.path("kind").asText().equals("DISCLOSURE"))
                        .filter(task -> task.path("childId").asText().equals(child)))
                .hasSize(1));
    }

    private static void areThereOnce(List<String> referrals, Changes changes) {
        assertThat(referrals).hasSize(REFERRALS).doesNotHaveDuplicates();
        soon(() -> {
            var told = new HashMap<String, Integer>();
            changes.all().stream()
                    .filter(change -> change.type().equals("ReferralReceived"))
                    .map(Change::id)
                    .forEach(id -> told.merge(id, 1, Integer::sum));
            assertThat(told).containsOnlyKeys(referrals);
            assertThat(told.values()).containsOnly(1);
        });
    }

    /** The front door sees a child in caseload as soon as caseload knows of the child and of the open referral. */
    private void haveReachedCaseload(List<String> referrals) {
        for (var place = 0; place < referrals.size(); place += 20) {
            var child = api.as(DANA)
                    .get(REFERRAL, "/v1/referrals/{}", referrals.get(place))
                    .expect(200)
                    .text("/children/0/childId");
            soon(() ->
                    api.as(DANA).get(CASELOAD, "/v1/children/{}/worker", child).expect(200));
        }
    }
}
