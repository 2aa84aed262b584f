package org.holdfast.directwork.work;

import java.util.List;
import org.holdfast.platform.codeset.Coded;

/** Whether the child agreed that what they said or made may be shown to others. */
enum Consent implements Coded {
    AGREED("The child agreed"),
    DECLINED("The child did not agree"),
    NOT_ASKED("The child was not asked");

    private final String label;

    Consent(String label) {
        this.label = label;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }

    /** Showing it to anyone needs the child's agreement. */
    void covers(List<Audience> audience) {
        if (this != AGREED && !audience.isEmpty()) {
            throw new SharingWithoutConsent();
        }
    }
}
