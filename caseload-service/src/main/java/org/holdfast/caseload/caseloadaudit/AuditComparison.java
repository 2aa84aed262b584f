package org.holdfast.caseload.caseloadaudit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.jspecify.annotations.Nullable;

/** Two audits side by side. Differences are the later less the earlier. */
@Schema(name = "CaseloadAuditComparison")
record AuditComparison(AuditSummary earlier, AuditSummary later, List<Difference> differences) {

    /** @param teamId absent for all together */
    @Schema(name = "CaseloadDifference")
    record Difference(
            @Nullable TeamId teamId,
            @Schema(example = "Harbour 1", maxLength = 100) String teamName,
            @Schema(example = "12") int children,
            @Schema(example = "-2") int holders,
            @Schema(example = "0.7") @Nullable BigDecimal average,
            @Schema(example = "-3.2") @Nullable BigDecimal belowLinePercent,
            @Schema(example = "1.1") @Nullable BigDecimal overLimitPercent,

            @Schema(description = "Cases without a named social worker", example = "-4")
            int waiting) {}

    static AuditComparison of(CaseloadAudit one, CaseloadAudit other) {
        var earlier = one.asOf().isAfter(other.asOf()) ? other : one;
        var later = earlier == one ? other : one;
        var differences = new ArrayList<Difference>();
        differences.add(
                difference(null, "", earlier.content().all(), later.content().all()));
        later.content()
                .teams()
                .forEach(team -> earlier.content().teams().stream()
                        .filter(before -> Objects.equals(before.teamId(), team.teamId()))
                        .findFirst()
                        .ifPresent(before -> differences.add(
                                difference(team.teamId(), team.teamName(), before.figures(), team.figures()))));
        return new AuditComparison(earlier.summary(), later.summary(), differences);
    }

    private static Difference difference(@Nullable TeamId team, String name, AuditFigures earlier, AuditFigures later) {
        return new Difference(
                team,
                name,
                later.children() - earlier.children(),
                later.holders() - earlier.holders(),
                less(later.average(), earlier.average()),
                less(later.belowLinePercent(), earlier.belowLinePercent()),
                less(later.overLimitPercent(), earlier.overLimitPercent()),
                waiting(later) - waiting(earlier));
    }

    private static @Nullable BigDecimal less(@Nullable BigDecimal later, @Nullable BigDecimal earlier) {
        return later == null || earlier == null ? null : later.subtract(earlier);
    }

    private static int waiting(AuditFigures figures) {
        return figures.waiting().stream().mapToInt(AuditFigures.Waiting::cases).sum();
    }
}
