package org.holdfast.caseload.aboutme;

/** Who says something of themselves. */
enum Whose {
    CHILD,
    WORKER
}
