package org.holdfast.caseload.card;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.aboutme.AboutMeText;
import org.holdfast.caseload.aboutme.OnePage;
import org.holdfast.caseload.aboutme.Whose;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** A worker on one page, in their own words, for children and families who are about to meet them. */
@Schema(name = "WorkerProfile")
public record Profile(
        WorkerId workerId,

        @Schema(example = "Sasha Merrow", maxLength = 200) String fullName,

        AboutMeText text,
        @Schema(hidden = true) @JsonIgnore byte @Nullable [] portrait) {

    OnePage page() {
        return new OnePage(Whose.WORKER, fullName, text, portrait);
    }
}
