package org.holdfast.directwork.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.ToolId;
import org.holdfast.platform.problem.NotFound;

/** The files of all tools, those added in error too. */
@ApplicationScoped
class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

    Attachment get(ToolId tool, AttachmentId id) {
        return find("id = ?1 and toolId = ?2", id.value(), tool)
                .singleResultOptional()
                .orElseThrow(() -> new NotFound("attachment"));
    }

    /** What was sent before, byte for byte, and was not wrong. */
    Optional<Attachment> sameAs(ToolId tool, String sha256) {
        return find("toolId = ?1 and file.sha256 = ?2 and enteredInError is null", tool, sha256)
                .singleResultOptional();
    }

    List<Attachment> of(ToolId tool) {
        return list("toolId = ?1 order by addedAt, id", tool);
    }
}
