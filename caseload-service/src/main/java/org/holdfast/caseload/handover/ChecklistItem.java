package org.holdfast.caseload.handover;

import org.holdfast.platform.codeset.Coded;

/** What a good handover takes care of, drawn from the protocols of several councils. */
enum ChecklistItem implements Coded {
    CHRONOLOGY("The chronology is up to date", When.BEFORE),
    GENOGRAM("The genogram is up to date", When.BEFORE),
    ASSESSMENT("The assessment is current", When.BEFORE),
    PLAN("The plan is current, and the day of its next review known", When.BEFORE),
    CASE_NOTES("Case notes and visits are entered", When.BEFORE),
    TASKS("No task is left undone", When.BEFORE),
    CHILD_SEEN("The child was seen within the time the rules give", When.BEFORE),
    SUPERVISION_SUMMARY("Supervision and management decisions are summed up", When.BEFORE),
    TRANSFER_SUMMARY("A transfer summary is written", When.BEFORE),
    WARNINGS_READ_OUT("Risks and warnings were read out", When.BEFORE),
    CHILD_TOLD("The child was told in advance, by somebody the child knows", When.BEFORE),
    CHILDS_PREFERENCE("The child was asked how the change should go", When.BEFORE),
    FILE_REVIEWED("The receiving manager has read the file", When.BEFORE),
    SIBLINGS_TOGETHER("Brothers and sisters stay together", When.BEFORE),
    INTRODUCTION_CARD("The child has the new worker's card and profile", When.AFTER),
    LETTER_TO_FAMILY("The family has a letter with the new worker's contact", When.AFTER),
    PARTNERS_TOLD("School, health and others were told", When.AFTER),
    CRITICAL_MEETING("The new worker was at the next important meeting", When.AFTER);

    private final String label;
    private final When when;

    ChecklistItem(String label, When when) {
        this.label = label;
        this.when = when;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }

    boolean isDueBeforeAcceptance() {
        return when == When.BEFORE;
    }

    private enum When {
        BEFORE,
        AFTER
    }
}
