package org.holdfast.referral.frontdoor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.national.ReferralSource;
import org.holdfast.platform.persistence.Days;
import org.holdfast.referral.clock.Rag;
import org.jspecify.annotations.Nullable;

/** A referral as it stands in the queue. */
@Schema(name = "ReferralInQueue")
record ReferralRow(
        ReferralId id,
        @Schema(example = "HF-7K3MQ-92TXA", maxLength = 20) String reference,
        ReferralStatus status,
        ReferralSource source,
        Channel channel,
        boolean immediateRisk,

        @Schema(description = "Absent until it is triaged") @Nullable Rag rag,

        @Schema(example = "Harbour", maxLength = 100) @Nullable String area,

        @Nullable WorkerId assignedTo,
        @Nullable TeamId assignedTeam,
        @Schema(example = "2026-11-20T09:30:00Z") Instant receivedAt,
        @Schema(example = "2026-11-23") LocalDate decisionDueOn,

        @Schema(description = "What is due next", example = "2026-11-20T13:30:00Z") @Nullable Instant nextDueAt,

        @Schema(description = "Whether something is late now")
        boolean overdue,

        List<ChildId> children)
        implements AboutChildren {

    /** @param row as {@link Trays} selects it, behind the rank */
    static ReferralRow of(Object[] row, Instant now) {
        var nextDueAt = (Instant) row[13];
        return new ReferralRow(
                new ReferralId((UUID) row[1]),
                (String) row[2],
                ReferralStatus.valueOf((String) row[3]),
                ReferralSource.valueOf((String) row[4]),
                Channel.valueOf((String) row[5]),
                (boolean) row[6],
                row[7] == null ? null : Rag.valueOf((String) row[7]),
                (String) row[8],
                row[9] == null ? null : new WorkerId((UUID) row[9]),
                row[10] == null ? null : new TeamId((UUID) row[10]),
                (Instant) row[11],
                Days.known(row[12]),
                nextDueAt,
                nextDueAt != null && now.isAfter(nextDueAt),
                Stream.of((UUID[]) row[14]).map(ChildId::new).toList());
    }

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.copyOf(children);
    }
}
