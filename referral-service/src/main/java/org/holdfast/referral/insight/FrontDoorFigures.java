package org.holdfast.referral.insight;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the front door did for one group of referrals. */
@Schema(name = "FrontDoorFigures", description = "What the front door did for one group of referrals")
record FrontDoorFigures(
        @Schema(
                description = "Of the group: a code, an id, a name or a first day",
                example = "2026-11-01",
                maxLength = 200)
        String key,

        @Schema(description = "What the group is called", example = "2026-11-01", maxLength = 500)
        String label,

        @Schema(
                description = "Contacts and referrals that came in; duplicates count with the one they are of",
                example = "46")
        int referrals,

        @Schema(description = "Children they were about, each time anew", example = "71")
        int children,

        @Schema(description = "Children about whom a decision stands", example = "65")
        int decided,

        @Schema(description = "Of these, children for whom children's services opened a case", example = "22")
        int converted,

        @Schema(description = "Share of converted among decided", example = "0.338") @Nullable BigDecimal conversion,

        @Schema(description = "Of the decided, no further action or advice", example = "30")
        int noFurtherAction,

        @Schema(description = "Children referred again within 12 months", example = "9")
        int reReferred,

        @Schema(description = "Share of the children", example = "0.127") @Nullable BigDecimal reReferral,

        @Schema(description = "Referrals that say what help was tried before", example = "28")
        int supportTried,

        @Schema(description = "Share of the referrals", example = "0.609") @Nullable BigDecimal supportTriedShare,

        Timeliness acknowledged,
        Timeliness decisions,
        Timeliness information,
        Timeliness urgentAuthorisations,

        @Schema(description = "Conversations that partners rated", example = "12")
        int ratings,

        @Schema(description = "We were listened to, 1 to 5, on average", example = "4.250") @Nullable BigDecimal listened,

        @Schema(description = "We understand what happens next, 1 to 5, on average", example = "4.000") @Nullable BigDecimal clearOutcome) {}
