package org.holdfast.referral.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where your system wants to be told, and of what. */
@Schema(name = "SubscribeToFeedback", description = "Where your system wants to be told, and of what")
record Subscribe(
        @Schema(
                description = "Reached by https, at a public address",
                example = "https://hooks.harbour-primary.example/holdfast",
                maxLength = 2000)
        @NotBlank @Size(max = 2000) String url,

        @NotEmpty @Size(max = 10) List<@NotNull WebhookType> types) {}
