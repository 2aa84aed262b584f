package org.holdfast.referral.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.national.ReferralSource;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/**
 * A partner agency for the directory.
 *
 * @param id for a council whose identity provider already has one, in the claim of the agency's systems
 * @param source national code that the agency's referrals usually carry
 * @param urn a school's unique reference number
 * @param teamId the council's team that a family hub works with
 */
@Consistent
@Schema(description = "A partner agency for the directory")
record RegisterAgency(
        @Schema(description = "Only where your identity provider already has an id for the agency") @Nullable AgencyId id,

        @Schema(example = "Saltmere Harbour Primary", maxLength = 200) @NotBlank @Size(max = 200) String name,

        @NotNull AgencyKind kind,
        @NotNull ReferralSource source,

        @Schema(description = "The area it works in; a family hub has one", example = "Harbour", maxLength = 100)
        @Size(max = 100) @Nullable String area,

        @Schema(description = "The council's team that a family hub works with") @Nullable TeamId teamId,

        @Schema(description = "A school's unique reference number", example = "123456", maxLength = 6)
        @Pattern(regexp = "[0-9]{6}", message = "must be six digits") @Nullable String urn,

        @NotNull @Valid AgencyContact contact)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (kind == AgencyKind.FAMILY_HUB && (area == null || area.isBlank())) {
            findings.add("area", "area-needed", "A family hub works in an area: name it");
        }
        if (urn != null && kind != AgencyKind.SCHOOL && kind != AgencyKind.VIRTUAL_SCHOOL) {
            findings.add("urn", "not-a-school", "Only a school has a unique reference number");
        }
    }
}
