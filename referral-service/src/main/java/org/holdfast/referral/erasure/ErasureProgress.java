package org.holdfast.referral.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.holdfast.contracts.ErasureEvent;
import org.holdfast.contracts.ErasureEvent.ErasureAuthorised;
import org.holdfast.contracts.ErasureEvent.ErasureCarriedOut;
import org.holdfast.contracts.ErasureEvent.ErasureHeldBack;

/** Writes on the certificate what each service answers. An erasure that this database does not know, of before a restore, is no matter. */
@ApplicationScoped
class ErasureProgress {

    private final Erasures erasures;

    ErasureProgress(Erasures erasures) {
        this.erasures = erasures;
    }

    void on(@Observes ErasureEvent event) {
        erasures.findByIdOptional(event.erasureId().value()).ifPresent(erasure -> {
            switch (event) {
                case ErasureAuthorised _ -> {}
                case ErasureHeldBack heldBack -> erasure.heldBack(heldBack);
                case ErasureCarriedOut carriedOut -> erasure.carriedOut(carriedOut);
            }
        });
    }
}
