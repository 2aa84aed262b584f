package org.holdfast.referral.family;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.holdfast.platform.codeset.CodeSet;

class FamilyCodes {

    @Produces
    @Singleton
    CodeSet kinships() {
        return CodeSet.of("kinship", "What somebody is to a child", "Holdfast", Kinship.class);
    }

    @Produces
    @Singleton
    CodeSet careRoles() {
        return CodeSet.of("care-role", "What somebody does for a child or answers for", "Holdfast", CareRole.class);
    }
}
