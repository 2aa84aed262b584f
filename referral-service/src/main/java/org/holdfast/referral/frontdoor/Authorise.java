package org.holdfast.referral.frontdoor;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the manager says to a decision that somebody else has made. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
@Schema(
        description = "The manager's answer to a decision that somebody else has made",
        oneOf = {Authorise.Agree.class, Authorise.Refuse.class},
        discriminatorProperty = "answer",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "agree", schema = Authorise.Agree.class),
            @DiscriminatorMapping(value = "refuse", schema = Authorise.Refuse.class)
        })
public sealed interface Authorise {

    /** The decision stands. */
    @JsonTypeName("agree")
    @Schema(name = "Agree", description = "The decision stands")
    record Agree(
            @Schema(example = "Agreed; see the family this week", maxLength = 2000) @Size(max = 2000) @Nullable String note)
            implements Authorise {}

    /** The decision goes back. */
    @JsonTypeName("refuse")
    @Schema(name = "Refuse", description = "The decision goes back to be made again")
    record Refuse(
            @Schema(example = "Ask the school nurse first", maxLength = 2000) @NotBlank @Size(max = 2000) String reason) implements Authorise {}
}
