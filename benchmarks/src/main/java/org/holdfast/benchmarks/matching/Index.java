package org.holdfast.benchmarks.matching;

import java.util.List;
import java.util.UUID;
import org.holdfast.referral.matching.Match;
import org.holdfast.referral.matching.Particulars;

/** An index of children that grows as they are told of. */
interface Index {

    List<Match> search(Particulars said);

    void add(UUID record, Particulars child);

    /** What is known of a child now, after one more telling. */
    void replace(UUID record, Particulars child);

    Particulars get(UUID record);
}
