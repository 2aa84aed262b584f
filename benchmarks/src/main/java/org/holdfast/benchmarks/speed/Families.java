package org.holdfast.benchmarks.speed;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.holdfast.benchmarks.matching.Names;

/** Referrals as a school's system sends them: two children of a family that nobody has heard of. */
final class Families {

    private static final int DAYS_AT_SCHOOL = 11 * 365;
    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";

    private final Random random;
    private final Names names;
    private final List<String> sectors;

    /** @param sectors of the postcodes where they live, one of them */
    Families(Random random, String... sectors) {
        this.random = random;
        this.sectors = List.of(sectors);
        this.names = new Names(random);
    }

    /** In all of the council. */
    static Families everywhere(Random random) {
        return new Families(random, "SZ1 1", "SZ1 2", "SZ1 3", "SZ1 4", "SZ1 5", "SZ2 1", "SZ2 2", "SZ2 3");
    }

    /** The referral of another family, as JSON. */
    synchronized String next() {
        var family = names.family();
        var postcode = sectors.get(random.nextInt(sectors.size())) + letter() + letter();
        return """
                {"source": "2A", "referrer": {"fullName": "Jo Fenwick", "role": "Designated safeguarding lead",
                  "email": "safeguarding@harbour-primary.example", "wantsFeedback": true},
                 "children": [%s, %s],
                 "concern": "The older one came to school upset three mornings running and says there is shouting every night.",
                 "supportTried": [{"what": "Breakfast club and weekly talks with the pastoral lead", "byWhom": "School",
                   "since": "2026-09-07", "result": "Helped at first; things got worse after half-term"}],
                 "consent": {"given": true}, "childsOwnWords": "I don't like it when it gets loud."}
                """.formatted(
                child(names.girl() + " " + family, "F", postcode), child(names.boy() + " " + family, "M", postcode));
    }

    private String child(String name, String sex, String postcode) {
        var born = LocalDate.of(2010, 9, 1).plusDays(random.nextInt(DAYS_AT_SCHOOL));
        return """
                {"fullName": "%s", "dateOfBirth": "%s", "sex": "%s", "address": "12 Quay Street, Saltmere", "postcode": "%s",
                  "school": "Saltmere Harbour Primary"}""".formatted(name, born, sex, postcode);
    }

    private char letter() {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }
}
