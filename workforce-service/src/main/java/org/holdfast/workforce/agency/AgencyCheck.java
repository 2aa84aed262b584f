package org.holdfast.workforce.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.WorkerId;

/** What was known of an agency social worker on a day, and how the rules stood. It does not change: who knows more checks anew. */
@Entity
class AgencyCheck {

    @Id
    private UUID id;

    private LocalDate startsOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private MakeAgencyCheck known;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RuleResult> results;

    private String verdict;
    private WorkerId checkedBy;
    private Instant checkedAt;

    protected AgencyCheck() {}

    AgencyCheck(AgencyCheckId id, MakeAgencyCheck known, WorkerId by, Instant now) {
        this.id = id.value();
        this.startsOn = known.startsOn();
        this.known = known;
        this.results = known.judge();
        this.verdict = overall(results).name();
        this.checkedBy = by;
        this.checkedAt = now;
    }

    /** One rule broken is a breach; that one does not hold here is no breach. */
    static RuleVerdict overall(List<RuleResult> results) {
        return results.stream().anyMatch(result -> result.verdict() == RuleVerdict.BREACH)
                ? RuleVerdict.BREACH
                : RuleVerdict.PASS;
    }

    AgencyCheckId id() {
        return new AgencyCheckId(id);
    }

    LocalDate startsOn() {
        return startsOn;
    }

    AgencyCheckView view() {
        return new AgencyCheckView(id(), known, RuleVerdict.valueOf(verdict), results, checkedBy, checkedAt);
    }
}
