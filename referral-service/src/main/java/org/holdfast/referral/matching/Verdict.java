package org.holdfast.referral.matching;

import java.util.List;

/** What the index makes of what somebody says about a child. */
public sealed interface Verdict {

    /** The child is known, beyond doubt. */
    record Known(Match match) implements Verdict {}

    /**
     * The child is taken for a new one until a person says otherwise.
     *
     * @param candidates who it may be, best first; none where nobody is like it
     */
    record New(List<Match> candidates) implements Verdict {}
}
