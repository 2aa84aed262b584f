package org.holdfast.directwork.artefact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.contracts.ArtefactId;
import org.holdfast.contracts.SessionId;
import org.holdfast.platform.problem.NotFound;

/** All pictures, those added in error too. */
@ApplicationScoped
class Artefacts implements PanacheRepositoryBase<Artefact, UUID> {

    Artefact get(SessionId session, ArtefactId id) {
        return find("id = ?1 and sessionId = ?2", id.value(), session)
                .singleResultOptional()
                .orElseThrow(() -> new NotFound("picture"));
    }

    /** What was sent before, byte for byte, and was not wrong. */
    Optional<Artefact> sameAs(SessionId session, String sha256) {
        return find("sessionId = ?1 and sha256 = ?2 and enteredInError is null", session, sha256)
                .singleResultOptional();
    }

    List<Artefact> of(SessionId session) {
        return list("sessionId = ?1 order by addedAt, id", session);
    }
}
