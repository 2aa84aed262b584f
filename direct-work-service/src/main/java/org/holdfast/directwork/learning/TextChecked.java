package org.holdfast.directwork.learning;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found in a text. */
@Schema(description = "By what somebody could be recognised in the text; nothing of the text is kept")
record TextChecked(
        @Schema(
                description =
                        "In the order of the text; an empty list says that nothing was found, not that nothing is there")
        List<Finding> findings) {}
