package org.holdfast.caseload.plan;

import org.holdfast.platform.problem.BrokenRule;

/** Only a child protection plan has a category of abuse. */
public final class NoCategory extends BrokenRule {

    NoCategory() {
        super("Only a child protection plan has a category of abuse", "#/category");
    }
}
