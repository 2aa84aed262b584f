package org.holdfast.referral.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.persistence.Sealing;
import org.holdfast.platform.privacy.Erased;

/** Takes the place, on the topic that is kept for ever, of who the child was. */
@ApplicationScoped
class Forgotten {

    private final Children children;
    private final Sealing sealing;
    private final Outbox outbox;

    Forgotten(Children children, Sealing sealing, Outbox outbox) {
        this.children = children;
        this.sealing = sealing;
        this.outbox = outbox;
    }

    void on(@Observes Erased erased) {
        erased.children().stream()
                .flatMap(id -> children.findByIdOptional(id.value()).stream())
                .forEach(child -> outbox.publish(child.added(sealing)));
    }
}
