package org.holdfast.caseload.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.caseload.language.FreeText;
import org.holdfast.contracts.WorkerId;

/** How a case ended. */
@Embeddable
@Schema(name = "CaseClosure", description = "How a case ended")
public record Closure(
        @Column(name = "close_reason") @Enumerated(EnumType.STRING)
        ClosureReason reason,

        @Column(name = "closed_on") @Schema(example = "2026-11-20")
        LocalDate on,

        @Column(name = "close_summary") @Schema(example = "Wren says home is calm now.", maxLength = 4000) @FreeText
        String summary,

        @Column(name = "taken_over_by") @JdbcTypeCode(SqlTypes.JSON)
        List<TakenOverBy> takenOverBy,

        @Column(name = "closed_by") WorkerId by) {

    static Closure of(CloseCase request, WorkerId by) {
        return new Closure(request.reason(), request.on(), request.summary(), request.takenOverBy(), by);
    }

    /** In codes: which parts of the community are there from now on. */
    List<String> community() {
        return takenOverBy.stream().map(each -> each.kind().code()).distinct().toList();
    }
}
