package org.holdfast.referral.earlyhelp;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.AgencyId;

/** Asks another agency. */
@Schema(name = "GiveEarlyHelpToAgency", description = "Asks another agency to take the family on")
record GiveToAgency(@NotNull AgencyId agencyId) {}
