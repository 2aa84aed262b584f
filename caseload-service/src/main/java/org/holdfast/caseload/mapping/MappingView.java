package org.holdfast.caseload.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.language.LanguageHint;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.MappingId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;

/** A Signs of Safety mapping. */
@Schema(name = "SafetyMapping")
record MappingView(
        MappingId id,
        CaseId caseId,
        ChildId childId,
        MakeMapping content,
        WorkerId madeBy,
        @Schema(example = "2026-11-19T16:00:00Z") Instant recordedAt,
        @Schema(description = "Words to think about") List<HintAt> languageHints)
        implements AboutChildren {

    /** A word to think about, and in which part of the mapping it is. */
    @Schema(name = "MappingHint")
    record HintAt(
            @Schema(
                    description = "The part, as a JSON pointer into the content",
                    example = "/dangers/0/aboutWhat",
                    maxLength = 60)
            String pointer,

            LanguageHint hint) {}

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}
