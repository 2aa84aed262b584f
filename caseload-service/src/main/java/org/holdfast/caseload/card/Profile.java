package org.holdfast.caseload.card;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.aboutme.AboutMeText;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** A worker on one page, in their own words, for children and families who are about to meet them. */
@Schema(name = "WorkerProfile")
public record Profile(
        WorkerId workerId,

        @Schema(example = "Sasha Merrow", maxLength = 200) String fullName,

        AboutMeText text,
        @Schema(hidden = true) @JsonIgnore byte @Nullable [] portrait) {

    public String initial() {
        var name = text.knownAs();
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }

    public @Nullable String picture() {
        return portrait == null ? null : Base64.getEncoder().encodeToString(portrait);
    }
}
