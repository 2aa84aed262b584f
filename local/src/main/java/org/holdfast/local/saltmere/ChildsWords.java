package org.holdfast.local.saltmere;

/** Which chapter of words fits a child's age. */
final class ChildsWords {

    static final int SPEAKS_FROM = 3;

    private ChildsWords() {}

    static String ageBand(int age) {
        return age < 7 ? "3-6" : age < 11 ? "7-10" : "11-17";
    }
}
