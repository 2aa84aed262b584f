package org.holdfast.local.saltmere;

import java.util.UUID;

/**
 * Ids that are the same in every Saltmere and can be told apart at a glance: the letters say what it is, the rest which one. They
 * are UUIDs of version 7, as all of Holdfast's, of one instant in 2025.
 */
enum Ids {
    TEAM("0000000d"),
    WORKER("0000000e"),
    AGENCY("00000000a"),
    AGENCY_PERSON("a9e5"),
    ABSENCE("ab5e"),
    CHILD("c41d"),
    REFERRAL("fe00"),
    DECISION("dec1"),
    EARLY_HELP("ea41"),
    CASE("ca5e"),
    ALLOCATION("a110"),
    WORK_PLAN("b1a0"),
    SESSION("5e55"),
    VOICE("701ce"),
    CALL_BACK("ca11"),
    OFFER("0ffe"),
    FEEDBACK("feed"),
    ASSESSMENT("a55e"),
    DISCUSSION("d15c"),
    ENQUIRY("e470"),
    CONFERENCE("c0f0"),
    PLAN("91a0"),
    POST("9057"),
    CANDIDATE("ca4d"),
    COURSE_SESSION("c1a55"),
    BOOKING("b00c"),
    ENROLMENT("e4011"),
    SUPERVISION("5afe"),
    SUPERVISION_AGREEMENT("a94e"),
    SKILL("5c111"),
    SECONDMENT("5ec0"),
    UNIVERSITY("0000000f"),
    STUDENT_PLACEMENT("91ac");

    private static final String COMMON = "0199f3a2-0000-7000-8000-";
    private static final int LENGTH = 12;

    private final String letters;

    Ids(String letters) {
        this.letters = letters;
    }

    /** Read in decimal: worker 3 is the one that ends in e0003. */
    UUID of(int number) {
        var digits = Integer.toString(number);
        return UUID.fromString(COMMON + letters + "0".repeat(LENGTH - letters.length() - digits.length()) + digits);
    }

    /** One of the toolkit's own forty-two, by its place in the catalogue. */
    static UUID tool(int number) {
        return UUID.fromString(COMMON + "0000000800%02d".formatted(number));
    }

    /** One of the courses that come with the academy, by its place in the catalogue. */
    static UUID course(int number) {
        return UUID.fromString(COMMON + "0000002600%02d".formatted(number));
    }
}
