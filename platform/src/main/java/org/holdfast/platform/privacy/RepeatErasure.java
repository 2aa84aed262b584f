package org.holdfast.platform.privacy;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;

/** An erasure of before, as the list of them says that was kept outside the database. */
@Schema(description = "The records that were erased, as the list says that was kept outside the database")
record RepeatErasure(@NotEmpty @Size(max = 50) List<@NotNull ChildId> childIds) {}
