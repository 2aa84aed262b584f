package org.holdfast.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.local.ServiceName.CASELOAD;
import static org.holdfast.local.ServiceName.DIRECT_WORK;
import static org.holdfast.local.ServiceName.REFERRAL;
import static org.holdfast.system.Area.PAT;
import static org.holdfast.system.Area.QUINN;
import static org.holdfast.system.Area.RAVI;
import static org.holdfast.system.Area.SASHA;
import static org.holdfast.system.Casework.soon;
import static org.holdfast.system.Family.DANA;
import static org.holdfast.system.Family.MORGAN;
import static org.holdfast.system.Family.POLICE;
import static org.holdfast.system.Family.SCHOOL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The thread that must hold: from somebody's worry about a child to a named social worker who hears the child. */
@SystemTest
class ThreadTest {

    private static final String CHILDS_WORDS = "I want to sleep at my nan's when it is loud";

    private final Api api;
    private final Area area;

    ThreadTest(Api api) {
        this.api = api;
        this.area = Area.opened(api);
    }

    @Test
    void aReferralBecomesARelationship() {
        var family = Family.referred(api, area.postcode());
        assertThat(family.children()).hasSize(2);
        assertThat(family.feedback(SCHOOL).expect(200).text("/children/0/status"))
                .isEqualTo("RECEIVED");

        var casework = Casework.opened(api, family);
        var file = api.as(PAT).get(CASELOAD, "/v1/cases/{}", casework.caseId()).expect(200);
        assertThat(file.text("/team/name")).isEqualTo(area.teamName());
        assertThat(file.text("/referralId")).isEqualTo(family.referralId());
        assertThat(family.feedback(SCHOOL).text("/children/0/status")).isEqualTo("DECIDED");

        casework.allocatedTo(SASHA);
        var worker = api.as(SASHA)
                .get(CASELOAD, "/v1/children/{}/worker", family.child())
                .expect(200);
        assertThat(worker.text("/socialWorker/id")).isEqualTo(api.realm().workerId(SASHA));
        assertThat(worker.text("/socialWorker/fullName")).isNotEmpty();

        casework.sessionRecorded(SASHA, CHILDS_WORDS);
        soon(() -> assertThat(api.as(SASHA)
                        .get(CASELOAD, "/v1/children/{}/timeline", family.child())
                        .expect(200)
                        .each("childsWords"))
                .contains(CHILDS_WORDS));

        soon(() ->
                assertThat(family.feedback(SCHOOL).text("/children/0/status")).isEqualTo("ALLOCATED"));
        assertThat(family.feedback(SCHOOL).text("/children/1/status")).isEqualTo("RECEIVED");
    }

    @Test
    void theSupervisorSeesWhoCouldTakeTheCaseAndWhy() {
        var casework = Casework.opened(api, Family.referred(api, area.postcode()));
        soon(() -> assertThat(reasonsFor(casework, SASHA))
                .contains("TEAM_OF_THE_CASE")
                .containsAnyOf("CAPACITY", "OVER_LIMIT"));
    }

    @Test
    void aSocialWorkerOfTheFamilyIsNamedFirstForTheNextChild() {
        var family = Family.referred(api, area.postcode());
        Casework.opened(api, family).allocatedTo(SASHA);
        var second = family.decided(family.children().getLast(), DANA);
        family.authorised(second, MORGAN).expect(200);
        var casework = Casework.of(api, family.children().getLast());
        assertThat(reasonsFor(casework, SASHA)).contains("BROTHERS_AND_SISTERS");
    }

    @Test
    void nobodyAuthorisesADecisionOfTheirOwn() {
        var family = Family.referred(api, area.postcode());
        var decision = family.decided(family.child(), MORGAN);
        family.authorised(decision, MORGAN).expectProblem(422, "own-decision");
        family.authorised(decision, DANA).expectProblem(403, "role-refused");
    }

    @Test
    void whoeverHasNoReasonToKnowFindsNobodyThere() {
        var casework =
                Casework.opened(api, Family.referred(api, area.postcode())).allocatedTo(SASHA);
        for (var child : List.of(casework.childId(), UUID.randomUUID().toString())) {
            api.as(RAVI).get(REFERRAL, "/v1/children/{}", child).expectProblem(404, "not-found");
            api.as(RAVI).get(CASELOAD, "/v1/children/{}/worker", child).expectProblem(404, "not-found");
            api.as(RAVI).get(CASELOAD, "/v1/children/{}/workers", child).expectProblem(404, "not-found");
            api.as(RAVI).get(CASELOAD, "/v1/children/{}/timeline", child).expectProblem(404, "not-found");
            api.as(RAVI).get(DIRECT_WORK, "/v1/children/{}/direct-work", child).expectProblem(404, "not-found");
            api.as(RAVI).get(DIRECT_WORK, "/v1/work-plans?childId={}", child).expectProblem(404, "not-found");
        }
        api.as(RAVI).get(CASELOAD, "/v1/cases/{}", casework.caseId()).expectProblem(404, "not-found");
        assertThat(api.as(RAVI).get(CASELOAD, "/v1/cases?limit=200").expect(200).each("id"))
                .doesNotContain(casework.caseId());
    }

    @Test
    void whoeverBreaksTheGlassSeesTheRecordAndTheirSupervisorIsTold() {
        var child = Casework.opened(api, Family.referred(api, area.postcode()))
                .allocatedTo(SASHA)
                .childId();
        api.as(RAVI)
                .post(
                        CASELOAD,
                        "/v1/children/{}/access-grants",
                        Map.of("reason", "EMERGENCY", "explanation", "The police rang tonight", "minutes", 30),
                        child)
                .expect(201);
        api.as(RAVI).get(CASELOAD, "/v1/children/{}/worker", child).expect(200);
        soon(() -> assertThat(api.as(QUINN)
                        .get(CASELOAD, "/v1/tasks?limit=200")
                        .expect(200)
                        .items())
                .anySatisfy(task -> {
                    assertThat(task.path("kind").asText()).isEqualTo("GLASS_BROKEN");
                    assertThat(task.path("childId").asText()).isEqualTo(child);
                    assertThat(task.path("aboutWorker").asText())
                            .isEqualTo(api.realm().workerId(RAVI));
                }));
    }

    @Test
    void theAuditorSeesWhoReadAndWhoWasRefused() {
        var child = Casework.opened(api, Family.referred(api, area.postcode()))
                .allocatedTo(SASHA)
                .childId();
        api.as(SASHA).get(CASELOAD, "/v1/children/{}/timeline", child).expect(200);
        api.as(RAVI).get(CASELOAD, "/v1/children/{}/timeline", child).expect(404);
        var trail = api.as("ash.auditor")
                .get(CASELOAD, "/v1/audit?childId={}&limit=200", child)
                .expect(200);
        assertThat(trail.items())
                .anySatisfy(entry -> assertThat(List.of(
                                entry.path("actor").asText(),
                                entry.path("outcome").asText()))
                        .containsExactly(api.realm().workerId(SASHA), "READ"))
                .anySatisfy(entry -> assertThat(List.of(
                                entry.path("actor").asText(),
                                entry.path("outcome").asText()))
                        .containsExactly(api.realm().workerId(RAVI), "REFUSED"));
    }

    @Test
    void aReferralThatIsSentAgainIsOneReferral() {
        var referral = Family.referral(area.postcode(), "Robin");
        var key = UUID.randomUUID().toString();
        var first = api.as(SCHOOL)
                .postOnce(key, REFERRAL, "/v1/referrals", referral)
                .expect(201);
        var again = api.as(SCHOOL)
                .postOnce(key, REFERRAL, "/v1/referrals", referral)
                .expect(201);
        assertThat(again.json()).isEqualTo(first.json());
        api.as(SCHOOL)
                .postOnce(key, REFERRAL, "/v1/referrals", Family.referral(area.postcode(), "Robin"))
                .expectProblem(422, "idempotency-key-reused");
        soon(() -> assertThat(changesAbout(first.id())).containsExactly("ReferralReceived"));
    }

    @Test
    void subscribersLearnOfItByIdsAlone() {
        var family = Family.referred(api, area.postcode());
        soon(() -> assertThat(changesAbout(family.referralId())).contains("ReferralReceived"));
        api.as(DANA).get(REFERRAL, "/v1/changes").expectProblem(403, "role-refused");
    }

    @Test
    void aPartnerSeesItsOwnReferralsOnly() {
        var family = Family.referred(api, area.postcode());
        family.feedback(SCHOOL).expect(200);
        family.feedback(POLICE).expectProblem(404, "not-found");
        api.as(SCHOOL).get(REFERRAL, "/v1/referrals/{}", family.referralId()).expectProblem(403, "role-refused");
        api.as(SCHOOL).get(REFERRAL, "/v1/children/{}", family.child()).expectProblem(403, "role-refused");
    }

    private List<String> reasonsFor(Casework casework, String worker) {
        var reasons = new ArrayList<String>();
        for (var option : api.as(PAT)
                .get(CASELOAD, "/v1/cases/{}/allocation-options", casework.caseId())
                .expect(200)
                .items()) {
            if (option.path("workerId").asText().equals(api.realm().workerId(worker))) {
                option.path("reasons")
                        .forEach(reason -> reasons.add(reason.path("code").asText()));
            }
        }
        return reasons;
    }

    private List<String> changesAbout(String id) {
        return new Changes(api, REFERRAL).about(id);
    }
}
