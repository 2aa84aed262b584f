package org.holdfast.caseload.aboutme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of themselves on one page, in their own words: the same form for child and worker.
 *
 * @param reach for a worker: how a child reaches them
 */
@Schema(name = "AboutMeText", description = "What somebody says of themselves, in their own words")
public record AboutMeText(
        @Schema(description = "The name they want to be called by", example = "Sasha", maxLength = 60)
        @NotBlank @Size(max = 60) String knownAs,

        @Schema(
                description = "What people like and admire about me",
                example = "I listen, and I remember what you told me.",
                maxLength = 600)
        @NotBlank @Size(max = 600) String admired,

        @Schema(
                description = "What is important to me",
                example = "My dog Biscuit, swimming in the sea, being on time.",
                maxLength = 600)
        @NotBlank @Size(max = 600) String important,

        @Schema(
                description = "How best to support me; for a worker, how best to work with me",
                example = "Tell me when I talk too fast.",
                maxLength = 600)
        @NotBlank @Size(max = 600) String support,

        @Schema(description = "What makes a good day", example = "Chips on the harbour wall.", maxLength = 600)
        @Size(max = 600) @Nullable String goodDay,

        @Schema(description = "What makes a bad day", example = "When plans change and nobody says.", maxLength = 600)
        @Size(max = 600) @Nullable String badDay,

        @Schema(description = "How a child reaches the worker; of a child's page absent") @Valid @Nullable Reach reach) {}
