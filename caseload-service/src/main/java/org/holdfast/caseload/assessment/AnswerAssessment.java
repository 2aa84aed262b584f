package org.holdfast.caseload.assessment;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a manager says to an assessment that somebody else has handed in. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
@Schema(
        description = "The manager's answer to an assessment that somebody else has handed in",
        oneOf = {AnswerAssessment.Authorise.class, AnswerAssessment.SendBack.class},
        discriminatorProperty = "answer",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "authorise", schema = AnswerAssessment.Authorise.class),
            @DiscriminatorMapping(value = "send-back", schema = AnswerAssessment.SendBack.class)
        })
public sealed interface AnswerAssessment {

    /** It is complete today. */
    @JsonTypeName("authorise")
    @Schema(name = "AuthoriseAssessment", description = "The assessment is complete today")
    record Authorise(
            @Schema(example = "Agreed; the school is told today", maxLength = 2000) @Size(max = 2000) @Nullable String note)
            implements AnswerAssessment {}

    /** It goes on. */
    @JsonTypeName("send-back")
    @Schema(name = "SendAssessmentBack", description = "The assessment goes back to whoever assesses")
    record SendBack(
            @Schema(example = "Ask the father as well", maxLength = 2000) @NotBlank @Size(max = 2000) String reason) implements AnswerAssessment {}
}
