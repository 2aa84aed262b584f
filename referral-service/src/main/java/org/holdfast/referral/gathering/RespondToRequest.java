package org.holdfast.referral.gathering;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner agency says to a request for information. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
@Schema(
        name = "RespondToInformationRequest",
        description = "What the agency says to the request",
        oneOf = {RespondToRequest.Give.class, RespondToRequest.Decline.class},
        discriminatorProperty = "answer",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "given", schema = RespondToRequest.Give.class),
            @DiscriminatorMapping(value = "declined", schema = RespondToRequest.Decline.class)
        })
sealed interface RespondToRequest {

    /** Who at the agency answers. */
    String respondent();

    /** What is known. */
    @JsonTypeName("given")
    @Schema(name = "GiveInformation", description = "What is known")
    record Give(
            @Schema(description = "Who answers", example = "Jo Fenwick, safeguarding lead", maxLength = 200)
            @NotBlank @Size(max = 200) String respondent,

            @Schema(
                    description = "What is known; what is fact and what is opinion kept apart",
                    example = "Robin was tired on three mornings this week. Grandfather collects Robin on Fridays.",
                    maxLength = 20000)
            @NotBlank @Size(max = 20000) String information)
            implements RespondToRequest {

        @Override
        public String toString() {
            return "Give[…]";
        }
    }

    /** The agency does not answer, and says why. */
    @JsonTypeName("declined")
    @Schema(name = "DeclineInformation", description = "The agency does not answer, and says why")
    record Decline(
            @Schema(description = "Who answers", example = "Jo Fenwick, safeguarding lead", maxLength = 200)
            @NotBlank @Size(max = 200) String respondent,

            @Schema(example = "The child is not on our roll", maxLength = 2000) @NotBlank @Size(max = 2000) String reason)
            implements RespondToRequest {

        @Override
        public String toString() {
            return "Decline[…]";
        }
    }
}
