package org.holdfast.caseload.handover;

/** Whether there is time to prepare. */
public enum HandoverKind {
    PLANNED,
    /** The social worker is away or gone: the next one starts at once, and what should have been prepared is made up for. */
    EMERGENCY
}
