package org.holdfast.directwork.search;

/**
 * A need that a question sounds like.
 *
 * @param phrase the nearest one of the need
 * @param likeness of its nearest phrases to the question, 1 where they mean the same
 * @param weight what it counts in the ranking
 */
record Sound(String need, String phrase, double likeness, double weight) {

    /** Twice as much as a word that was said: it stands on the whole question. */
    private static final double LOUDEST = 2;

    /** This much less alike than the nearest need, and it counts a little more than a third. */
    private static final double FADES_BY = 0.025;

    /** Beyond this a need is not heard. */
    private static final double REACH = 0.075;

    Sound(String need, String phrase, double likeness) {
        this(need, phrase, likeness, 0);
    }

    boolean isNear(double nearest) {
        return likeness > nearest - REACH;
    }

    Sound against(double nearest) {
        return new Sound(need, phrase, likeness, LOUDEST * nearest * Math.exp((likeness - nearest) / FADES_BY));
    }
}
