package org.holdfast.example.parcel;

import org.holdfast.platform.problem.BrokenRule;

/** Nobody can carry it. */
final class TooHeavy extends BrokenRule {

    TooHeavy() {
        super("A parcel weighs at most 30 kilograms", "#/weight");
    }
}
