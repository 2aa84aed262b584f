package org.holdfast.referral.gathering;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.http.Versioned;
import org.holdfast.referral.child.ChildView;
import org.jspecify.annotations.Nullable;

/** A request for information as the agency sees it that was asked: who it is about and what is wanted, and nothing of the referral. */
@Schema(name = "InformationRequestToYou", description = "What the front door asks your agency")
record PartnerRequestView(
        InformationRequestId id,
        List<AboutWhom> children,

        @Schema(example = "To decide whether Robin is safe at home", maxLength = 1000)
        String purpose,

        LegalBasis legalBasis,

        @Schema(example = "How has Robin been in school since half-term?", maxLength = 4000)
        String question,

        @Schema(example = "2026-11-20T10:30:00Z") Instant requestedAt,
        @Schema(example = "2026-11-20T14:30:00Z") Instant dueAt,
        RequestStatus status,
        @JsonIgnore Set<ChildId> aboutChildren,
        int version)
        implements AboutChildren, Versioned {

    /** Enough to find the child in your records. */
    @Schema(name = "ChildAskedAbout", description = "Enough to find the child in your records")
    record AboutWhom(
            @Schema(example = "Robin Ashgrove", maxLength = 200)
            String fullName,

            @Schema(example = "2015-04-03") @Nullable LocalDate dateOfBirth) {

        static AboutWhom of(ChildView child) {
            return new AboutWhom(child.fullName(), child.dateOfBirth());
        }

        @Override
        public String toString() {
            return "AboutWhom[…]";
        }
    }

    /** @param index what the children of this request, and of others, are called */
    static PartnerRequestView of(InformationRequest asked, Map<ChildId, ChildView> index) {
        var request = asked.view();
        return new PartnerRequestView(
                request.id(),
                request.childIds().stream()
                        .flatMap(child -> Stream.ofNullable(index.get(child)))
                        .map(AboutWhom::of)
                        .toList(),
                request.purpose(),
                request.legalBasis(),
                request.question(),
                request.requestedAt(),
                request.dueAt(),
                request.status(),
                request.aboutChildren(),
                request.version());
    }

    @Override
    public String toString() {
        return "InformationRequestToYou[" + id.value() + "]";
    }
}
