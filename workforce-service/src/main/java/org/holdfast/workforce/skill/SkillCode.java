package org.holdfast.workforce.skill;

/** How the code of a skill is written: as that of a course. */
final class SkillCode {

    static final String PATTERN = "[A-Z][A-Z0-9_]{1,29}";
    static final String NO_CODE = "must be upper case letters, digits and underscores";

    private SkillCode() {}
}
