package org.holdfast.caseload.voice;

import org.holdfast.platform.codeset.Coded;

/** Who among those with a reason to see the child's record may see what the child said. */
enum SeenBy implements Coded {
    ALL_WHO_WORK_WITH_ME("Everybody with a reason to see the child's record"),
    MY_SOCIAL_WORKER("The child's social worker, those up their line, and whoever wrote it down");

    private final String label;

    SeenBy(String label) {
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
}
