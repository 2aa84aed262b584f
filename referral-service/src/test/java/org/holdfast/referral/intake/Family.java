package org.holdfast.referral.intake;

import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.once;
import static org.holdfast.referral.intake.Family.DANA;
import static org.holdfast.referral.intake.Family.MORGAN;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;

/** A family nobody has heard of, and what is said about it. */
public final class Family {

    public static final WorkerId DANA = WorkerId.next();
    public static final WorkerId MORGAN = WorkerId.next();

    private static final Random ANY = new Random();
    private static final int DAYS = 4000;
    private static final AtomicInteger BIRTHDAYS = new AtomicInteger(ANY.nextInt(DAYS));
    private static final List<String> SYLLABLES =
            List.of("ba", "co", "du", "fe", "gi", "ka", "lo", "mu", "ne", "pi", "ra", "so", "tu", "ve", "zi");

    private Family() {}

    /** A child with a name and a birthday that no other child of the run has: the index knows children again. */
    public static Map<String, Object> child(String firstName) {
        return new HashMap<>(Map.of(
                "fullName",
                firstName + " " + surname(),
                "dateOfBirth",
                LocalDate.of(2010, 1, 1)
                        .plusDays(BIRTHDAYS.getAndAdd(1237) % DAYS)
                        .toString(),
                "sex",
                "F",
                "postcode",
                "sz1 4qt"));
    }

    /** The child's birthday with the year written wrong by its last digit. */
    public static String bornInAnotherYear(Map<String, Object> child) {
        var born = LocalDate.parse(child.get("dateOfBirth").toString());
        return (born.getYear() % 10 == 9 ? born.minusYears(1) : born.plusYears(1)).toString();
    }

    @SafeVarargs
    public static Map<String, Object> referral(Map<String, Object>... children) {
        return new HashMap<>(Map.of(
                "source",
                "2A",
                "referrer",
                Map.of("fullName", "Jo Fenwick", "wantsFeedback", true),
                "children",
                List.of(children),
                "concern",
                "There is shouting every night",
                "childsOwnWords",
                "I don't like it when it gets loud",
                "supportTried",
                List.of(),
                "consent",
                Map.of("given", true)));
    }

    public static ValidatableResponse refer(Map<String, Object> referral) {
        return once(as(DANA, Roles.FRONT_DOOR))
                .body(referral)
                .post("/v1/referrals")
                .then();
    }

    /** Refers one child and returns the ids of the referral and the child. */
    public static Referred referredChild() {
        return referred(referral(child("Robin")));
    }

    /** Sends this referral, and returns its id and that of its first child. */
    public static Referred referred(Map<String, Object> referral) {
        String id = refer(referral).statusCode(201).extract().path("id");
        String childId = as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .path("children[0].childId");
        return new Referred(id, childId);
    }

    /** A referral about one child. */
    public record Referred(String id, String childId) {

        public ValidatableResponse decide(String outcome, int level) {
            return once(as(DANA, Roles.FRONT_DOOR))
                    .body(Map.of(
                            "childId", childId, "outcome", outcome, "level", level, "rationale", "Robin is worried"))
                    .post("/v1/referrals/{id}/decisions", id)
                    .then();
        }

        public ValidatableResponse authorise(String decisionId) {
            return authorise(decisionId, MORGAN);
        }

        public ValidatableResponse authorise(String decisionId, WorkerId manager) {
            return as(manager, Roles.FRONT_DOOR_MANAGER)
                    .body(Map.of("answer", "agree"))
                    .post("/v1/referrals/{id}/decisions/{decision}/authorisation", id, decisionId)
                    .then();
        }
    }

    /** From the range that is never given to anyone; the last digit checks the others, modulus 11. */
    public static String freshNhsNumber() {
        var digits = "999" + "%06d".formatted(ANY.nextInt(1_000_000));
        var sum = IntStream.range(0, 9)
                .map(place -> (digits.charAt(place) - '0') * (10 - place))
                .sum();
        var check = (11 - sum % 11) % 11;
        return check == 10 ? freshNhsNumber() : digits + check;
    }

    private static String surname() {
        return "Tes" + ANY.ints(6, 0, SYLLABLES.size()).mapToObj(SYLLABLES::get).collect(Collectors.joining());
    }
}
