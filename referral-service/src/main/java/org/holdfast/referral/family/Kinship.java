package org.holdfast.referral.family;

import org.holdfast.platform.codeset.Coded;

/** What one person is to another. Each has its inverse: who has a mother is her child. */
enum Kinship implements Coded {
    MOTHER("Mother"),
    FATHER("Father"),
    PARENT("Parent"),
    CHILD("Son, daughter or child"),
    STEPMOTHER("Stepmother"),
    STEPFATHER("Stepfather"),
    STEPPARENT("Step-parent"),
    STEPCHILD("Stepchild"),
    ADOPTIVE_PARENT("Adoptive parent"),
    ADOPTED_CHILD("Adopted child"),
    FOSTER_CARER("Foster carer"),
    FOSTERED_CHILD("Fostered child"),
    SPECIAL_GUARDIAN("Special guardian"),
    CHILD_UNDER_SPECIAL_GUARDIANSHIP("Child under special guardianship"),
    KINSHIP_CARER("Relative or friend who brings the child up"),
    CHILD_IN_KINSHIP_CARE("Child brought up by a relative or friend"),
    GRANDPARENT("Grandparent"),
    GREAT_GRANDPARENT("Great-grandparent"),
    GRANDCHILD("Grandchild"),
    GREAT_GRANDCHILD("Great-grandchild"),
    AUNT_OR_UNCLE("Aunt or uncle"),
    NIECE_OR_NEPHEW("Niece or nephew"),
    TWIN("Twin, or one of more born together"),
    SIBLING("Brother or sister"),
    HALF_SIBLING("Half-brother or half-sister"),
    STEPSIBLING("Stepbrother or stepsister"),
    FOSTER_SIBLING("Foster brother or sister"),
    COUSIN("Cousin"),
    PARTNER_OF_PARENT("Partner of a parent"),
    CHILD_OF_PARTNER("Child of a partner"),
    PARTNER("Partner"),
    FORMER_PARTNER("Former partner"),
    OTHER_RELATIVE("Other relative"),
    FRIEND_OF_FAMILY("Friend of the family");

    private final String label;

    Kinship(String label) {
        this.label = label;
    }

    /** What the other one is in turn. */
    Kinship inverse() {
        return switch (this) {
            case MOTHER, FATHER, PARENT -> CHILD;
            case CHILD -> PARENT;
            case STEPMOTHER, STEPFATHER, STEPPARENT -> STEPCHILD;
            case STEPCHILD -> STEPPARENT;
            case ADOPTIVE_PARENT -> ADOPTED_CHILD;
            case ADOPTED_CHILD -> ADOPTIVE_PARENT;
            case FOSTER_CARER -> FOSTERED_CHILD;
            case FOSTERED_CHILD -> FOSTER_CARER;
            case SPECIAL_GUARDIAN -> CHILD_UNDER_SPECIAL_GUARDIANSHIP;
            case CHILD_UNDER_SPECIAL_GUARDIANSHIP -> SPECIAL_GUARDIAN;
            case KINSHIP_CARER -> CHILD_IN_KINSHIP_CARE;
            case CHILD_IN_KINSHIP_CARE -> KINSHIP_CARER;
            case GRANDPARENT -> GRANDCHILD;
            case GRANDCHILD -> GRANDPARENT;
            case GREAT_GRANDPARENT -> GREAT_GRANDCHILD;
            case GREAT_GRANDCHILD -> GREAT_GRANDPARENT;
            case AUNT_OR_UNCLE -> NIECE_OR_NEPHEW;
            case NIECE_OR_NEPHEW -> AUNT_OR_UNCLE;
            case PARTNER_OF_PARENT -> CHILD_OF_PARTNER;
            case CHILD_OF_PARTNER -> PARTNER_OF_PARENT;
            case TWIN,
                    SIBLING,
                    HALF_SIBLING,
                    STEPSIBLING,
                    FOSTER_SIBLING,
                    COUSIN,
                    PARTNER,
                    FORMER_PARTNER,
                    OTHER_RELATIVE,
                    FRIEND_OF_FAMILY -> this;
        };
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
