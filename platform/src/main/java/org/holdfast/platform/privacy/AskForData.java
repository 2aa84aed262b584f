package org.holdfast.platform.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody has a right to know what is held, and the council has made sure of it. */
@Schema(description = "The request of the child, or of somebody who may ask for the child, that is answered with this")
record AskForData(
        @Schema(
                description =
                        "The council's own number of the request, under which it is kept who asked and how their identity was"
                                + " checked; it goes on the audit trail. No name",
                example = "SAR-2026-0114",
                maxLength = 40)
        @NotBlank @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9/-]{0,39}") String request) {}
