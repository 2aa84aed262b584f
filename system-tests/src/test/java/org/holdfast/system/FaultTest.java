package org.holdfast.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.local.ServiceName.CASELOAD;
import static org.holdfast.local.ServiceName.REFERRAL;
import static org.holdfast.system.Area.PAT;
import static org.holdfast.system.Area.SASHA;
import static org.holdfast.system.Casework.soon;
import static org.holdfast.system.Family.DANA;
import static org.holdfast.system.Family.MORGAN;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.local.ServiceName;
import org.holdfast.system.Changes.Change;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was acknowledged is there, once, whatever is killed in between. */
@SystemTest
@Tag("fault")
class FaultTest {

    private static final int REFERRALS = 300;
    private static final int BEFORE_THE_FAULT = 60;
    private static final int CASES = 24;

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
        soon(() -> assertThat(ServiceName.values()).allMatch(product::isReady));
    }

    @Test
    void noReferralIsLostOrDoubledWhenTheFrontDoorIsKilled() throws InterruptedException {
        try (var crowd = Crowd.sending(REFERRALS, api, area)) {
            crowd.awaitAcknowledged(BEFORE_THE_FAULT);
            kill(product.processes().of(REFERRAL.serviceName()));
            var referrals = crowd.allAcknowledged();
            onlyEverRefusedAsUnavailable(crowd.refusals());
            areThereOnce(referrals);
            haveReachedCaseload(referrals);
        }
    }

    @Test
    void noReferralIsLostWhenTheDatabaseIsKilled() throws InterruptedException {
        try (var crowd = Crowd.sending(REFERRALS, api, area)) {
            crowd.awaitAcknowledged(BEFORE_THE_FAULT);
            kill(product.processes().postgresql());
            var referrals = crowd.allAcknowledged();
            assertThat(crowd.refusals()).isNotEmpty();
            onlyEverRefusedAsUnavailable(crowd.refusals());
            areThereOnce(referrals);
            haveReachedCaseload(referrals);
        }
    }

    /** The broker lives in the launcher; the services go on without either. */
    @Test
    void referralsAreTakenWhileKafkaIsAwayAndFollowWhenItIsBack() throws InterruptedException {
        try (var crowd = Crowd.sending(REFERRALS, api, area)) {
            crowd.awaitAcknowledged(BEFORE_THE_FAULT);
            product.killLauncher();
            var referrals = crowd.allAcknowledged();
            assertThat(crowd.refusals()).isEmpty();
            product.upAgain();
            areThereOnce(referrals);
            haveReachedCaseload(referrals);
        }
    }

    @Test
    void everyCaseOpensOnceWhenCaseloadIsKilledAmidTheEvents() {
        var families = IntStream.range(0, CASES)
                .mapToObj(_ -> Family.referred(api, area.postcode()))
                .toList();
        var decisions = families.stream()
                .map(family -> family.decided(family.child(), DANA))
                .toList();
        for (var each = 0; each < CASES; each++) {
            families.get(each).authorised(decisions.get(each), MORGAN).expect(200);
            if (each == CASES / 2) {
                kill(product.processes().of(CASELOAD.serviceName()));
            }
        }
        soon(() -> assertThat(ServiceName.values()).allMatch(product::isReady));
        var cases = families.stream()
                .map(family -> Casework.of(api, family.child()).caseId())
                .toList();
        areToldOnce("CaseOpened", CASELOAD, cases);
        var withCase = casesOf(families.stream().map(Family::referralId).toList());
        assertThat(withCase)
                .containsExactlyInAnyOrderElementsOf(
                        families.stream().map(Family::child).toList());
    }

    /** The worker has the answer at once; the front door and the supervisor hear of it as soon as Kafka is back. */
    @Test
    void whatAChildToldOfHarmReachesTheFrontDoorThoughKafkaIsAwayInBetween() throws InterruptedException {
        var child = Casework.opened(api, Family.referred(api, area.postcode())).allocatedTo(SASHA);
        product.killLauncher();
        var session = child.harmTold(SASHA, "He hits me when Mum is out.");
        api.as(DANA).get(REFERRAL, "/v1/referrals/{}", session).expectProblem(404, "not-found");
        product.upAgain();
        soon(() -> {
            var contact =
                    api.as(DANA).get(REFERRAL, "/v1/referrals/{}", session).expect(200);
            assertThat(contact.text("/status")).isEqualTo("RECEIVED");
            assertThat(contact.text("/submission/childsOwnWords")).isEqualTo("He hits me when Mum is out.");
        });
        soon(() -> assertThat(api.as(PAT).get(CASELOAD, "/v1/tasks?limit=200").expect(200).items().stream()
                        .filter(task -> task.path("kind").asText().equals("DISCLOSURE"))
                        .filter(task -> task.path("childId").asText().equals(child.childId())))
                .hasSize(1));
    }

    private void kill(ProcessHandle process) {
        assertThat(process.destroyForcibly()).isTrue();
        soon(() -> assertThat(Processes.runs(process)).isFalse());
    }

    /** Never a fault of ours, and never a word of what is behind. */
    private static void onlyEverRefusedAsUnavailable(List<Answer> refusals) {
        for (var refusal : refusals) {
            refusal.expectProblem(503, "unavailable");
            assertThat(refusal.body()).doesNotContain("Exception").doesNotContain("\tat ");
            assertThat(refusal.header("Retry-After")).isNotEmpty();
        }
    }

    private void areThereOnce(List<String> referrals) {
        assertThat(referrals).hasSize(REFERRALS).doesNotHaveDuplicates();
        areToldOnce("ReferralReceived", REFERRAL, referrals);
    }

    private void areToldOnce(String type, ServiceName service, List<String> ids) {
        soon(() -> {
            var told = new HashMap<String, Integer>();
            new Changes(api, service)
                    .all().stream()
                            .filter(change -> change.type().equals(type))
                            .map(Change::id)
                            .filter(ids::contains)
                            .forEach(id -> told.merge(id, 1, Integer::sum));
            assertThat(told).containsOnlyKeys(ids);
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

    /** The children of the open cases that came from these referrals, one for each case. */
    private List<String> casesOf(Collection<String> referrals) {
        return Stream.iterate(
                        api.as(PAT).get(CASELOAD, "/v1/cases?limit=200").expect(200),
                        page -> page != null,
                        page -> page.text("/nextCursor").isEmpty()
                                ? null
                                : api.as(PAT)
                                        .get(CASELOAD, "/v1/cases?limit=200&cursor={}", page.text("/nextCursor"))
                                        .expect(200))
                .flatMap(page -> page.items().stream())
                .filter(file -> referrals.contains(file.path("referralId").asText()))
                .map(file -> file.path("childId").asText())
                .toList();
    }
}
