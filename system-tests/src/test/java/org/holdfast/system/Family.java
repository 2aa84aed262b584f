package org.holdfast.system;

import static org.holdfast.local.ServiceName.REFERRAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A family nobody has heard of, and a referral about its children. */
record Family(Api api, String referralId, List<String> children) {

    static final String DANA = "dana.frontdoor";
    static final String MORGAN = "morgan.manager";
    static final String SCHOOL = "partner-school";
    static final String POLICE = "partner-police";

    private static final Random ANY = new Random();
    private static final AtomicInteger BIRTHDAYS = new AtomicInteger(ANY.nextInt(4000));
    private static final List<String> SYLLABLES =
            List.of("ba", "co", "du", "fe", "gi", "ka", "lo", "mu", "ne", "pi", "ra", "so", "tu", "ve", "zi");

    /** The school's own system refers two children. */
    static Family referred(Api api, String postcode) {
        return known(api, api.as(SCHOOL).post(REFERRAL, "/v1/referrals", referral(postcode, "Robin", "Wren")));
    }

    static Family known(Api api, Answer receipt) {
        var id = receipt.expect(201).id();
        var referral = api.as(DANA).get(REFERRAL, "/v1/referrals/{}", id).expect(200);
        var children = Stream.iterate(0, each -> each + 1)
                .map(each -> referral.at("/children/" + each + "/childId"))
                .takeWhile(child -> !child.isMissingNode())
                .map(child -> child.asText())
                .toList();
        return new Family(api, id, children);
    }

    /** Brothers and sisters share a surname and a birthday that no other family of the run has: the index knows children again. */
    static Map<String, Object> referral(String postcode, String... firstNames) {
        var surname = surname();
        var born = LocalDate.of(2010, 1, 1).plusDays(BIRTHDAYS.getAndIncrement() % 4000);
        return Map.of(
                "source",
                "2A",
                "referrer",
                Map.of("fullName", "Jo Fenwick", "role", "Safeguarding lead", "wantsFeedback", true),
                "children",
                Stream.of(firstNames)
                        .map(name -> child(name + " " + surname, born, postcode))
                        .toList(),
                "concern",
                "Robin came to school upset and says there is shouting every night.",
                "childsOwnWords",
                "I don't like it when it gets loud.",
                "supportTried",
                List.of(Map.of("what", "Breakfast club", "byWhom", "School")),
                "consent",
                Map.of("given", true));
    }

    private static Map<String, Object> child(String name, LocalDate born, String postcode) {
        return Map.of("fullName", name, "dateOfBirth", born.toString(), "sex", "F", "postcode", postcode);
    }

    private static String surname() {
        return "Tes" + ANY.ints(6, 0, SYLLABLES.size()).mapToObj(SYLLABLES::get).collect(Collectors.joining());
    }

    String child() {
        return children.getFirst();
    }

    /** Decides that a social worker shall assess, and returns the decision's id. */
    String decided(String child, String by) {
        return api.as(by)
                .post(REFERRAL, "/v1/referrals/{}/decisions", decision(child), referralId)
                .expect(201)
                .id();
    }

    static Map<String, Object> decision(String child) {
        return Map.of(
                "childId", child, "outcome", "SINGLE_ASSESSMENT", "level", 3, "rationale", "Robin is worried at home.");
    }

    Answer authorised(String decision, String by) {
        return api.as(by)
                .post(
                        REFERRAL,
                        "/v1/referrals/{}/decisions/{}/authorisation",
                        Map.of("answer", "agree"),
                        referralId,
                        decision);
    }

    Answer feedback(String to) {
        return api.as(to).get(REFERRAL, "/v1/referrals/{}/feedback", referralId);
    }
}
