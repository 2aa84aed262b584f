package org.holdfast.caseload.caseloadaudit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.policy.PolicyContent;
import org.holdfast.contracts.TeamId;
import org.jspecify.annotations.Nullable;

/** What an audit found, whole: it stands for itself, whatever becomes of policy and people. */
@Schema(name = "CaseloadAuditContent")
record AuditContent(AuditFigures all, List<OfTeam> teams, List<AuditRow> rows, List<WaitingCase> waiting) {

    /** @param teamId absent for those without a team */
    @Schema(name = "CaseloadFiguresOfTeam")
    record OfTeam(
            @Nullable TeamId teamId,
            @Schema(example = "Harbour 1", maxLength = 100) String teamName,
            AuditFigures figures) {}

    static AuditContent of(
            List<AuditRow> rows, List<WaitingCase> waiting, Map<TeamId, String> names, PolicyContent policy) {
        var teams = Stream.concat(
                        rows.stream().map(row -> Optional.ofNullable(row.teamId())),
                        waiting.stream().map(each -> Optional.ofNullable(each.teamId())))
                .distinct()
                .map(team -> new OfTeam(
                        team.orElse(null),
                        team.map(id -> names.getOrDefault(id, "")).orElse(""),
                        AuditFigures.of(
                                rows.stream()
                                        .filter(row -> Objects.equals(row.teamId(), team.orElse(null)))
                                        .toList(),
                                waiting.stream()
                                        .filter(each -> Objects.equals(each.teamId(), team.orElse(null)))
                                        .toList(),
                                policy)))
                .sorted(Comparator.comparing(OfTeam::teamName).thenComparing(each -> String.valueOf(each.teamId())))
                .toList();
        return new AuditContent(AuditFigures.of(rows, waiting, policy), teams, rows, waiting);
    }
}
