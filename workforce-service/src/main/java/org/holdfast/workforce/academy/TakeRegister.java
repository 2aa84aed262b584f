package org.holdfast.workforce.academy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;

/** Says who was there. */
@Schema(description = "Says who was there; everybody else who had a place was not")
record TakeRegister(@NotNull @Size(max = 500) List<@NotNull WorkerId> attended) {}
