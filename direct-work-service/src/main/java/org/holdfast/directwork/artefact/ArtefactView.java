package org.holdfast.directwork.artefact;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ArtefactId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.SessionId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.http.Identified;
import org.jspecify.annotations.Nullable;

/** What is known of a picture, without the picture. */
@Schema(name = "Artefact", description = "A picture of something that a child made; ask for it under its own address")
record ArtefactView(
        ArtefactId id,
        SessionId sessionId,
        ChildId childId,

        @Schema(description = "What it is, by its content", example = "image/jpeg", maxLength = 50)
        String mediaType,

        @Schema(description = "In pixels", example = "1600") int width,

        @Schema(description = "In pixels", example = "1200") int height,

        @Schema(description = "Where the thing is that it shows", example = "CHILD_HAS_IT")
        Original original,

        WorkerId addedBy,
        @Schema(example = "2026-11-20T09:30:00Z") Instant addedAt,
        @Nullable EnteredInError enteredInError)
        implements AboutChildren, Identified {

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}
