package org.holdfast.directwork.search;

/**
 * How much a question sounds like a need.
 *
 * @param phrase the nearest one of the need
 * @param likeness of its nearest phrases to the question, 1 where they mean the same
 * @param nearest the likeness of the need that the question sounds like most
 */
record Sound(String need, String phrase, double likeness, double nearest) {

    private static final double LOUDEST = 2;

    /** This much behind the nearest need, and it counts a little more than a third. */
    private static final double FADES_BY = 0.025;

    /** Further behind than this, and it is not heard. */
    private static final double REACH = 0.1;

    /** This much behind the nearest need, and what was said of it counts a little more than a third. */
    private static final double DOUBTED_BY = 0.075;

    double weight() {
        return behind() < REACH ? LOUDEST * nearest * Math.exp(-behind() / FADES_BY) : 0;
    }

    /** A phrase may stand in a question that is about something else, as "war" does in "tea time is war". */
    double trust() {
        return Math.exp(-behind() / DOUBTED_BY);
    }

    private double behind() {
        return nearest - likeness;
    }
}
