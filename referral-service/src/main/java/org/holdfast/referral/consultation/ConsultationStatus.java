package org.holdfast.referral.consultation;

import java.util.Set;
import org.holdfast.platform.lifecycle.Lifecycle;

/** How far a consultation has come. */
public enum ConsultationStatus implements Lifecycle<ConsultationStatus> {
    ASKED,
    ADVISED,
    REFERRED;

    @Override
    public Set<ConsultationStatus> next() {
        return switch (this) {
            case ASKED -> Set.of(ADVISED, REFERRED);
            case ADVISED -> Set.of(ADVISED, REFERRED);
            case REFERRED -> Set.of();
        };
    }
}
