package org.holdfast.workforce.agency;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;

/** How the agency rules stand for somebody, rule by rule. */
@Schema(name = "AgencyCheck", description = "How the agency rules stand for somebody, rule by rule")
record AgencyCheckView(
        AgencyCheckId id,
        MakeAgencyCheck known,

        @Schema(description = "BREACH where one rule is broken, otherwise PASS")
        RuleVerdict verdict,

        List<RuleResult> results,
        WorkerId checkedBy,
        @Schema(example = "2026-11-20T09:30:00Z") Instant checkedAt)
        implements Identified {}
