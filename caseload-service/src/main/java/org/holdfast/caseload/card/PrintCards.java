package org.holdfast.caseload.card;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;

/** Prints the cards of all children of a team. */
@Schema(description = "Prints the cards of all children of a team")
record PrintCards(@NotNull TeamId teamId, @NotNull CardLayout layout) {}
