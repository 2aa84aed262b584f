package org.holdfast.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.local.ServiceName.CASELOAD;
import static org.holdfast.local.ServiceName.DIRECT_WORK;
import static org.holdfast.local.ServiceName.REFERRAL;
import static org.holdfast.system.Area.SASHA;
import static org.holdfast.system.Casework.soon;
import static org.holdfast.system.Family.DANA;
import static org.holdfast.system.Family.SCHOOL;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.contracts.Topic;
import org.holdfast.contracts.Topic.Kind;
import org.holdfast.local.ServiceName;
import org.junit.jupiter.api.Test;

/** What is written beside the record, in logs, figures, facts and refusals, tells nobody of whom it is. */
@SystemTest
class PrivacyTest {

    private static final String FIRST_NAME = "Quillonella";
    private static final String SAID = "the heron under my bed knows about the cellar";
    private static final String TOLD_OF_HARM = "he locks the blue shed and I am in it";
    private static final String CONCERN = "Came in without breakfast and talked of a heron in the cellar.";
    private static final String REFERRER = "Persimmon Oddfellow";
    private static final String NHS_NUMBER = "9990000018";

    private static final Set<String> FACTS = Stream.of(Topic.values())
            .filter(topic -> topic.kind() == Kind.FACTS)
            .map(Topic::topicName)
            .collect(Collectors.toSet());

    private final Product product;
    private final Api api;

    PrivacyTest(Product product) {
        this.product = product;
        this.api = product.api();
    }

    @Test
    void nothingBesideTheRecordTellsOfAChild() throws Exception {
        try (var topics = new Topics(product.where())) {
            var area = Area.opened(api);
            var referral = about(Family.referral(area.postcode(), FIRST_NAME));
            var confidential = confidentialIn(referral);

            var family = Family.known(api, api.as(SCHOOL).post(REFERRAL, "/v1/referrals", referral));
            var casework = Casework.opened(api, family).allocatedTo(SASHA);
            casework.sessionRecorded(SASHA, SAID);
            casework.harmTold(SASHA, TOLD_OF_HARM);
            soon(() -> assertThat(api.as(SASHA)
                            .get(CASELOAD, "/v1/children/{}/timeline", family.child())
                            .expect(200)
                            .each("childsWords"))
                    .contains(SAID));

            refusals(referral, casework)
                    .forEach(answer -> confidential.isNotIn("the refusal of " + service(answer), answer.body()));
            topics.all().stream()
                    .filter(told -> FACTS.contains(told.topic()))
                    .forEach(fact ->
                            confidential.isNotIn(fact.type(), fact.value().toString()));
            for (var service : ServiceName.values()) {
                var figures = api.stranger()
                        .get(product.where().management(service).resolve("/metrics"))
                        .expect(200);
                confidential.isNotIn("the metrics of " + service, figures.body());
            }
            for (var log : product.logs().files()) {
                confidential.isNotIn(log);
            }
        }
    }

    /** Each asks for something that cannot be done, with the child's own words or name in a place where none belongs. */
    private List<Answer> refusals(Map<String, Object> referral, Casework casework) {
        var name = fullName(referral);
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
        var session = Casework.session(Casework.tool(api, SASHA), Map.of("exactWords", SAID));
        var refused = new ArrayList<>(List.of(
                refer(with(referral, name, CONCERN)),
                refer(with(referral, "source", name)),
                refer(with(referral, "consent", SAID)),
                refer(with(referral, "children", List.of(Map.of("fullName", name, "dateOfBirth", SAID)))),
                refer(with(referral, "concern", SAID.repeat(2000))),
                api.as(SCHOOL)
                        .postText(
                                UUID.randomUUID().toString(), REFERRAL, "/v1/referrals", "{\"" + name + "\": " + SAID),
                api.as(SCHOOL).postText(name, REFERRAL, "/v1/referrals", "{}"),
                api.as(DANA).get(REFERRAL, "/v1/children/" + encoded),
                api.as(DANA).get(REFERRAL, "/v1/referrals?limit=" + encoded),
                api.as(DANA).get(REFERRAL, "/v1/referrals?cursor=" + encoded),
                api.as(SASHA).get(CASELOAD, "/v1/cases/" + encoded),
                api.as(SASHA).get(DIRECT_WORK, "/v1/work-plans?childId=" + encoded),
                api.as(SASHA).post(DIRECT_WORK, "/v1/work-plans/{}/sessions", session, UUID.randomUUID()),
                api.as(SASHA)
                        .post(
                                DIRECT_WORK,
                                "/v1/work-plans",
                                with(Casework.workPlan(casework.childId(), "nothing"), "purpose", SAID))));
        assertThat(refused).extracting(Answer::status).allMatch(status -> status >= 400 && status < 500);
        return refused;
    }

    private Answer refer(Map<String, Object> referral) {
        return api.as(SCHOOL).post(REFERRAL, "/v1/referrals", referral);
    }

    private static Map<String, Object> about(Map<String, Object> referral) {
        var told = new HashMap<>(referral);
        told.put("concern", CONCERN);
        told.put("childsOwnWords", SAID);
        told.put("referrer", Map.of("fullName", REFERRER, "role", "Teacher", "wantsFeedback", true));
        var child = new HashMap<>(child(referral));
        child.put("nhsNumber", NHS_NUMBER);
        told.put("children", List.of(child));
        return told;
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var other = new HashMap<>(body);
        other.put(field, value);
        return other;
    }

    private static Confidential confidentialIn(Map<String, Object> referral) {
        var surname = fullName(referral).substring(FIRST_NAME.length() + 1);
        var born = (String) child(referral).get("dateOfBirth");
        return new Confidential(List.of(FIRST_NAME, surname, born, NHS_NUMBER, REFERRER, SAID, TOLD_OF_HARM, CONCERN));
    }

    private static String fullName(Map<String, Object> referral) {
        return (String) child(referral).get("fullName");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> referral) {
        return ((List<Map<String, Object>>) referral.get("children")).getFirst();
    }

    private static String service(Answer answer) {
        return answer.question().substring(0, answer.question().indexOf("/v1/"));
    }
}
