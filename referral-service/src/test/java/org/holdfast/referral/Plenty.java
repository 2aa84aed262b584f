package org.holdfast.referral;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asPartner;
import static org.holdfast.platform.testing.Api.once;
import static org.holdfast.referral.agency.Directory.agency;
import static org.holdfast.referral.intake.Family.DANA;
import static org.holdfast.referral.intake.Family.MORGAN;
import static org.holdfast.referral.intake.Family.child;
import static org.holdfast.referral.intake.Family.referral;
import static org.holdfast.referral.intake.Family.referred;
import static org.holdfast.referral.intake.Family.referredChild;

import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.InvolvementState.Involvement;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.holdfast.referral.intake.Family;
import org.holdfast.referral.intake.Family.Referred;

/** As many of a thing as a test asks for, no two of them alike. */
final class Plenty {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private Plenty() {}

    /** One referral about as many children. */
    @SuppressWarnings("unchecked")
    static Referred ofBrothersAndSisters(int children) {
        return referred(referral(
                IntStream.range(0, children).mapToObj(_ -> child("Robin")).toArray(Map[]::new)));
    }

    /** The child of as many referrals, each about somebody else too. */
    static Referred ofReferralsOfOneChild(int referrals) {
        var robin = child("Robin");
        each(referrals - 1, _ -> created(once(front()).body(referral(robin, child("Wren"))), "/v1/referrals"));
        return referred(referral(robin));
    }

    /** Whose tray they lie in. */
    static WorkerId ofReferralsInTheTray(int referrals) {
        var dana = WorkerId.next();
        each(referrals, _ -> {
            take(referred(referral(child("Robin"), child("Wren"))), dana);
        });
        return dana;
    }

    /** As many happenings of different kinds, and more. */
    static Referred ofHappenings(int happenings) {
        var robin = ofQuestions(happenings);
        each(happenings, _ -> take(robin, WorkerId.next()));
        ofNotices(robin, happenings);
        return robin;
    }

    static Referred ofNotices(Referred robin, int notices) {
        each(
                notices,
                _ -> created(
                        front().body(Map.of("kind", "ACKNOWLEDGED", "means", "PHONE")),
                        "/v1/referrals/%s/notices".formatted(robin.id())));
        return robin;
    }

    /** One referral about which as many agencies are asked. */
    static Referred ofQuestions(int agencies) {
        var robin = triaged();
        each(agencies, _ -> ask(robin, agency("SCHOOL", "Harbour")));
        return robin;
    }

    /** The agency that is asked about as many families. */
    static AgencyId ofFamiliesToTellOf(int families) {
        var school = agency("SCHOOL", "Harbour");
        each(families, _ -> ask(triaged(), school));
        return school;
    }

    /** A child of whom there are as many more records. */
    static String ofMergedRecords(int records) {
        var into = referredChild().childId();
        each(records, _ -> merge(referredChild().childId(), into));
        return into;
    }

    /** As many records under each of which somebody else works with the child. */
    static String ofInvolvements(int records, Topics topics) {
        var child = ofMergedRecords(records);
        List<String> others = front().get("/v1/children/{id}/merges", child)
                .then()
                .statusCode(200)
                .extract()
                .path("items.recordId");
        others.forEach(record -> {
            var worker = WorkerId.next();
            topics.deliver(new InvolvementState(
                    new ChildId(UUID.fromString(record)),
                    List.of(new Involvement(worker, "PRIMARY", MONDAY)),
                    CaseId.next(),
                    TeamId.next(),
                    MONDAY,
                    0));
            topics.deliver(staff(worker));
        });
        await().untilAsserted(() -> front().get("/v1/children/{id}/involvements", child)
                .then()
                .body("items.people.flatten().fullName.findAll { it != null }", hasSize(records)));
        return child;
    }

    /** As many children of one name, born on one day of different years: likely the same, not sure enough. */
    static Map<String, Object> ofNamesakes(int children) {
        var robin = child("Robin");
        robin.remove("postcode");
        each(children, place -> {
            robin.put("dateOfBirth", "201%d-05-14".formatted(place));
            created(once(front()).body(referral(robin)), "/v1/referrals");
        });
        return robin;
    }

    /** A child of whom there are as many more records, each of which may be the same as another child. */
    static String ofLookalikes(int others) {
        var into = referredChild().childId();
        each(others, _ -> {
            var robin = child("Robin");
            var record = referred(referral(robin)).childId();
            robin.remove("postcode");
            robin.put("dateOfBirth", Family.bornInAnotherYear(robin));
            created(once(front()).body(referral(robin)), "/v1/referrals");
            merge(record, into);
        });
        return into;
    }

    /** A child of whom as much was put right. */
    static String ofEarlierDetails(int changes) {
        var robin = child("Robin");
        var child = referred(referral(robin)).childId();
        each(changes, change -> {
            var moved = new HashMap<>(robin);
            moved.put("fullName", robin.get("fullName") + " " + "abcdefghijklmnopqrstuvwxyz".charAt(change));
            front().header("If-Match", "*")
                    .body(Map.of("details", moved, "reason", "The family moved"))
                    .put("/v1/children/{id}", child)
                    .then()
                    .statusCode(200);
        });
        return child;
    }

    /** A child with as many homes, in each of which somebody else lives too. */
    static String ofHomes(int homes) {
        var robin = referredChild().childId();
        each(
                homes,
                _ -> created(
                        once(front()).body(Map.of("address", "12 Quay Street", "others", List.of(adult(), sibling()))),
                        "/v1/children/%s/households".formatted(robin)));
        return robin;
    }

    /** A child with as many relatives, half of them children. */
    static String ofRelatives(int relatives) {
        var robin = referredChild().childId();
        each(
                relatives,
                relative -> created(
                        once(front())
                                .body(Map.of(
                                        "who",
                                        relative % 2 == 0 ? adult() : sibling(),
                                        "kinship",
                                        relative % 2 == 0 ? "FRIEND_OF_FAMILY" : "SIBLING")),
                        "/v1/children/%s/relationships".formatted(robin)));
        return robin;
    }

    /** The hub that helps as many families. */
    static AgencyId ofEarlyHelp(int plans) {
        var hub = agency("FAMILY_HUB", "Harbour");
        each(plans, _ -> {
            var plan = created(
                    asPartner(hub).body(Map.of("child", child("Robin"), "reason", "Mornings are hard")),
                    "/v1/early-help/plans");
            var at = "/v1/early-help/plans/%s/".formatted(plan);
            changed(
                    asPartner(hub)
                            .body(Map.of(
                                    "agreed",
                                    true,
                                    "leadPractitioner",
                                    "Ada Marsh",
                                    "assessmentStartsOn",
                                    "2026-01-05",
                                    "firstReviewOn",
                                    "2026-02-02")),
                    at + "start");
            changed(
                    asPartner(hub)
                            .body(Map.of(
                                    "heldOn",
                                    "2026-02-02",
                                    "progress",
                                    "GOING_WELL",
                                    "summary",
                                    "On time four days a week",
                                    "nextReviewOn",
                                    "2026-03-02")),
                    at + "reviews");
        });
        return hub;
    }

    static void each(int times, IntConsumer made) {
        IntStream.range(0, times).forEach(made);
    }

    static RequestSpecification front() {
        return as(DANA, Roles.FRONT_DOOR);
    }

    static String created(RequestSpecification request, String address) {
        return request.post(address).then().statusCode(201).extract().path("id");
    }

    private static void changed(RequestSpecification request, String address) {
        request.post(address).then().statusCode(200);
    }

    private static void merge(String record, String into) {
        created(
                once(as(MORGAN, Roles.FRONT_DOOR_MANAGER))
                        .body(Map.of("intoId", into, "reason", "The same mother and the same address")),
                "/v1/children/%s/merges".formatted(record));
    }

    private static Referred triaged() {
        var robin = referredChild();
        changed(
                front().body(Map.of("level", 3, "rag", "RED", "factors", List.of("3B"), "reasons", "Shouting at home")),
                "/v1/referrals/%s/triage".formatted(robin.id()));
        return robin;
    }

    private static void take(Referred robin, WorkerId worker) {
        changed(
                as(worker, Roles.FRONT_DOOR)
                        .body(Map.of("workerId", worker.value().toString())),
                "/v1/referrals/%s/assignment".formatted(robin.id()));
    }

    private static void ask(Referred robin, AgencyId agency) {
        created(
                front().body(Map.of(
                        "agencyId",
                        agency.value().toString(),
                        "purpose",
                        "To decide whether Robin is safe",
                        "legalBasis",
                        "SAFEGUARDING_DUTY",
                        "question",
                        "How is Robin in school?")),
                "/v1/referrals/%s/information-requests".formatted(robin.id()));
    }

    private static Map<String, Object> adult() {
        return Map.of("person", Map.of("fullName", "Marian Ashgrove"));
    }

    private static Map<String, Object> sibling() {
        return Map.of("childId", referredChild().childId());
    }

    private static StaffState staff(WorkerId worker) {
        return new StaffState(
                worker,
                "Sasha Weir",
                "SOCIAL_WORKER",
                BigDecimal.ONE,
                null,
                null,
                null,
                null,
                "sasha.weir@saltmere.example",
                null,
                LocalDate.of(2020, 1, 1),
                null,
                List.of(),
                MONDAY,
                0);
    }
}
