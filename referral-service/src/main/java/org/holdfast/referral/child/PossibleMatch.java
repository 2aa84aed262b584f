package org.holdfast.referral.child;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.referral.matching.Evidence;
import org.holdfast.referral.matching.Match;
import org.jspecify.annotations.Nullable;

/** That two records may be about one child: how it was weighed when the newer was made, and what a person says about it. */
@Entity
class PossibleMatch {

    @EmbeddedId
    private Pair pair;

    private BigDecimal weight;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Evidence> evidence;

    private Instant foundAt;

    @Enumerated(EnumType.STRING)
    @Nullable private Verdict verdict;

    @Nullable private String reason;

    @Nullable private WorkerId decidedBy;

    @Nullable private Instant decidedAt;

    protected PossibleMatch() {}

    PossibleMatch(ChildId child, Match match, Instant now) {
        this.pair = new Pair(child.value(), match.child());
        this.weight = BigDecimal.valueOf(match.weight());
        this.evidence = match.evidence();
        this.foundAt = now;
    }

    /** What a person says about a possible match. */
    public enum Verdict {
        SAME,
        NOT_THE_SAME
    }

    void decide(Verdict answer, String why, WorkerId by, Instant now) {
        verdict = answer;
        reason = why;
        decidedBy = by;
        decidedAt = now;
    }

    /** The one of the two that is not among these. */
    ChildId otherThan(Collection<ChildId> records) {
        var newer = new ChildId(pair.childId());
        return records.contains(newer) ? new ChildId(pair.candidateId()) : newer;
    }

    PossibleMatchView view(ChildView other) {
        return new PossibleMatchView(other, weight.doubleValue(), evidence, foundAt, verdict, reason, decidedBy);
    }
}
