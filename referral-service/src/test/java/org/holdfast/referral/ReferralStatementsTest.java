package org.holdfast.referral;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asPartner;
import static org.holdfast.platform.testing.Api.once;
import static org.holdfast.referral.Plenty.created;
import static org.holdfast.referral.Plenty.each;
import static org.holdfast.referral.agency.Directory.agency;
import static org.holdfast.referral.intake.Family.DANA;
import static org.holdfast.referral.intake.Family.MORGAN;
import static org.holdfast.referral.intake.Family.child;
import static org.holdfast.referral.intake.Family.referral;
import static org.holdfast.referral.intake.Family.referredChild;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Tokens;
import org.holdfast.platform.testing.Topics;
import org.holdfast.platform.testing.openapi.CountedRead;
import org.holdfast.platform.testing.openapi.Look;
import org.holdfast.platform.testing.openapi.StatementsTest;
import org.holdfast.referral.intake.Family.Referred;

@QuarkusTest
class ReferralStatementsTest extends StatementsTest {

    /** The more share a name, the less it tells. */
    private static final int NAMESAKES = 4;

    @Inject
    Topics topics;

    @Override
    protected List<CountedRead> reads() {
        return List.of(
                CountedRead.of("GET /v1/referrals", this::tray).atMost(1),
                onReferral("", Plenty::ofBrothersAndSisters).showing("children").atMost(10),
                onReferral("/timeline", Plenty::ofHappenings),
                onReferral("/information-requests", Plenty::ofQuestions),
                onReferral("/notices", notices -> Plenty.ofNotices(referredChild(), notices)),
                onReferral("/feedback", Plenty::ofBrothersAndSisters).showing("children"),
                CountedRead.of("POST /v1/children/searches", this::search)
                        .upTo(NAMESAKES)
                        .atMost(3),
                onChild("", Plenty::ofMergedRecords).showing(""),
                onChild(
                        "/referrals",
                        referrals -> Plenty.ofReferralsOfOneChild(referrals).childId()),
                onChild("/involvements", records -> Plenty.ofInvolvements(records, topics)),
                onChild("/merges", Plenty::ofMergedRecords),
                onChild("/possible-matches", Plenty::ofLookalikes),
                onChild("/earlier-details", Plenty::ofEarlierDetails),
                onChild("/households", Plenty::ofHomes),
                onChild("/relationships", Plenty::ofRelatives),
                CountedRead.of("GET /v1/children/{id}/legal-holds", this::legalHolds),
                CountedRead.of(
                        "GET /v1/early-help/plans",
                        plans -> partner(Plenty.ofEarlyHelp(plans), "/v1/early-help/plans?limit=200")),
                CountedRead.of(
                        "GET /v1/information-requests",
                        families -> partner(Plenty.ofFamiliesToTellOf(families), "/v1/information-requests?limit=200")),
                CountedRead.of("GET /v1/consultations", this::consultations),
                CountedRead.of("GET /v1/feedback-subscriptions", this::subscriptions),
                CountedRead.of("GET /v1/feedback-subscriptions/{id}/deliveries", this::deliveries),
                CountedRead.of("GET /v1/agencies", this::agencies),
                CountedRead.of("GET /v1/agencies/{id}/people", this::peopleOfAnAgency),
                CountedRead.of("GET /v1/agencies/{id}/clients", this::clientsOfAnAgency),
                CountedRead.of("GET /v1/insights/front-door", this::figures).showing(""));
    }

    @Override
    protected Map<String, String> notCounted() {
        return Map.of();
    }

    private static CountedRead onReferral(String what, IntFunction<Referred> made) {
        return CountedRead.of(
                "GET /v1/referrals/{id}" + what,
                rows -> front("/v1/referrals/%s%s".formatted(made.apply(rows).id(), what)));
    }

    private static CountedRead onChild(String what, IntFunction<String> made) {
        return CountedRead.of(
                "GET /v1/children/{id}" + what, rows -> front("/v1/children/%s%s".formatted(made.apply(rows), what)));
    }

    private Look tray(int referrals) {
        return Look.at(Plenty.ofReferralsInTheTray(referrals), Roles.FRONT_DOOR, "/v1/referrals?tray=mine&limit=200");
    }

    private Look search(int children) {
        var robin = Plenty.ofNamesakes(children);
        return new Look(
                Tokens.of(DANA, Roles.FRONT_DOOR),
                "/v1/children/searches",
                Map.of("fullName", robin.get("fullName"), "limit", 50));
    }

    private Look legalHolds(int holds) {
        var address = "/v1/children/%s/legal-holds".formatted(referredChild().childId());
        var gale = WorkerId.next();
        each(
                holds,
                hold -> created(
                        once(as(gale, Roles.INFORMATION_GOVERNANCE)).body(Map.of("reason", "Inquiry INQ-2026-" + hold)),
                        address));
        return Look.at(gale, Roles.INFORMATION_GOVERNANCE, address);
    }

    private Look consultations(int questions) {
        var school = AgencyId.next();
        each(
                questions,
                _ -> created(
                        asPartner(school)
                                .body(Map.of(
                                        "askedBy",
                                        "Jo Fenwick",
                                        "question",
                                        "Nobody is at home after school",
                                        "supportTried",
                                        List.of())),
                        "/v1/consultations"));
        return front("/v1/consultations?limit=200&agencyId=" + school.value());
    }

    private Look subscriptions(int subscriptions) {
        var school = AgencyId.next();
        each(subscriptions, _ -> subscribed(school));
        return partner(school, "/v1/feedback-subscriptions");
    }

    /** Nobody listens there, so that each has its attempts. */
    private Look deliveries(int decisions) {
        var school = AgencyId.next();
        var address = "/v1/feedback-subscriptions/%s/deliveries".formatted(subscribed(school));
        each(decisions, _ -> {
            var id = created(once(asPartner(school)).body(referral(child("Robin"))), "/v1/referrals");
            String childId = Plenty.front()
                    .get("/v1/referrals/{id}", id)
                    .then()
                    .extract()
                    .path("children[0].childId");
            var robin = new Referred(id, childId);
            robin.authorise(robin.decide("NFA", 1).extract().path("id")).statusCode(200);
        });
        await().untilAsserted(() ->
                asPartner(school).get(address + "?limit=200").then().body("items", hasSize(decisions)));
        return partner(school, address + "?limit=200");
    }

    private Look agencies(int agencies) {
        var area = "Area " + UUID.randomUUID();
        each(agencies, _ -> agency("SCHOOL", area));
        return front("/v1/agencies?limit=200&area=" + area);
    }

    private Look peopleOfAnAgency(int people) {
        var address =
                "/v1/agencies/%s/people".formatted(agency("SCHOOL", "Harbour").value());
        each(
                people,
                _ -> created(
                        Plenty.front().body(Map.of("fullName", "Jo Fenwick", "role", "CONTACT", "since", "2020-01-01")),
                        address));
        return front(address + "?limit=200");
    }

    private Look clientsOfAnAgency(int clients) {
        var address =
                "/v1/agencies/%s/clients".formatted(agency("SCHOOL", "Harbour").value());
        each(
                clients,
                _ -> created(
                        as(MORGAN, Roles.FRONT_DOOR_MANAGER)
                                .body(Map.of("clientId", "client-" + UUID.randomUUID(), "purpose", "Referrals")),
                        address));
        return Look.at(MORGAN, Roles.FRONT_DOOR_MANAGER, address + "?limit=200");
    }

    private Look figures(int referrals) {
        each(referrals, _ -> referredChild());
        return Look.at(MORGAN, Roles.FRONT_DOOR_MANAGER, "/v1/insights/front-door?from=2026-01-01&until=2026-12-31");
    }

    private static String subscribed(AgencyId agency) {
        return created(
                asPartner(agency).body(Map.of("url", "http://127.0.0.1:1/hook", "types", List.of("referral.decided"))),
                "/v1/feedback-subscriptions");
    }

    private static Look front(String address) {
        return Look.at(DANA, Roles.FRONT_DOOR, address);
    }

    private static Look partner(AgencyId agency, String address) {
        return Look.at(Tokens.ofPartner(agency), address);
    }
}
