package org.holdfast.caseload.aboutme;

/** Who says something of themselves. */
public enum Whose {
    CHILD,
    WORKER
}
