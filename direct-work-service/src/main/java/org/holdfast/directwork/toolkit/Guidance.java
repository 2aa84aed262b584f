package org.holdfast.directwork.toolkit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How to use a tool well and safely, as an experienced practitioner would tell a colleague. */
@Schema(name = "ToolGuidance", description = "How to use the tool well and safely")
public record Guidance(
        @Schema(
                description = "What it gives the child, and you",
                example = "A picture in the child's own words of what frightens them, holds them and gives them hope.",
                maxLength = 1000)
        @NotBlank @Size(max = 1000) String gives,

        @Schema(description = "What to do beforehand", example = "[\"Tell the parents what you will do and why.\"]")
        @NotNull @Size(max = 12) List<@NotBlank @Size(max = 600) String> before,

        @Schema(description = "Step by step", example = "[\"Draw your own empty house first, badly.\"]")
        @NotEmpty @Size(max = 15) List<@NotBlank @Size(max = 600) String> steps,

        @Schema(description = "Words that have worked", example = "[\"Who would you like to see this?\"]")
        @NotEmpty @Size(max = 12) List<@NotBlank @Size(max = 600) String> say,

        @Schema(description = "What not to do", example = "[\"Do not tidy their words into ours.\"]")
        @NotEmpty @Size(max = 12) List<@NotBlank @Size(max = 600) String> avoid,

        @Schema(
                description = "When to stop, and what to do then",
                example = "[\"The child begins to tell you of harm: listen, and follow your safeguarding procedure.\"]")
        @NotEmpty @Size(max = 12) List<@NotBlank @Size(max = 600) String> stopWhen,

        @Schema(
                description = "How to end well",
                example = "Finish in the house of good things. Thank the child and agree who sees the pages.",
                maxLength = 1000)
        @NotBlank @Size(max = 1000) String ending,

        @Schema(description = "What changes with age") @NotNull @Size(max = 6) List<@NotNull @Valid ByAge> byAge,

        @Schema(
                description = "How it works for a child who does not speak",
                example = "The child places pictures and small figures; you say aloud what you see them do.",
                maxLength = 1000)
        @NotBlank @Size(max = 1000) String withoutWords,

        @Schema(
                description = "What to ask the child's permission for",
                example = "Ask page by page who may see it.",
                maxLength = 1000)
        @NotBlank @Size(max = 1000) String consent) {}
