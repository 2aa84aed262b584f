package org.holdfast.referral.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;
import org.holdfast.referral.matching.IndexSearch;
import org.holdfast.referral.matching.Match;
import org.holdfast.referral.matching.Matching;
import org.holdfast.referral.matching.MatchingPolicy;
import org.holdfast.referral.matching.Particulars;
import org.holdfast.referral.matching.Verdict;

/** Who of the index is like what somebody says of a child, by the council's own measure. */
@ApplicationScoped
class Lookalikes {

    private final Session entities;
    private final MatchingPolicy policy;
    private final Matching matching;
    private final IndexSearch index;

    Lookalikes(Session entities, MatchingPolicy policy) {
        this.entities = entities;
        this.policy = policy;
        this.matching = new Matching(policy);
        this.index = new IndexSearch(matching);
    }

    /** For somebody who looks, and may know no more than a name. */
    List<Match> find(Particulars said) {
        return entities.doReturningWork(connection -> index.searchWider(connection, said, policy.searchFrom()));
    }

    /** Who the child of a submission may be, those of the same transaction among them. */
    List<Match> of(Particulars said) {
        entities.flush();
        return entities.doReturningWork(connection -> index.search(connection, said, policy.showFrom()));
    }

    Verdict judge(List<Match> ranked) {
        return matching.judge(ranked);
    }
}
