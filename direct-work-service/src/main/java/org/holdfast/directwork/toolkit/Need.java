package org.holdfast.directwork.toolkit;

import org.holdfast.platform.codeset.Coded;

/** What is going on with a child when a worker looks for a tool, and how the child is. */
public enum Need implements Coded {
    BEREAVEMENT("Somebody has died"),
    PARENT_IN_PRISON("A parent in prison"),
    APART_FROM_FAMILY("Apart from brothers, sisters or parents"),
    MOVING("Moving to other carers or another home"),
    NEW_SCHOOL("A new school or the next step"),
    LEAVING_CARE("Growing up and living on one's own"),
    WHY_INVOLVED("Why social workers, carers or courts are involved"),
    LIFE_STORY("A life story, so far"),
    ADOPTION("Adoption"),
    IDENTITY("Who one is and where one belongs"),
    UNKNOWN_PARENT("A parent whom the child does not know"),
    SEEKING_ASYLUM("Came here alone or fled"),
    DOES_NOT_SPEAK("Does not speak, or not with us"),
    DISABILITY("A disability, autism or learning needs"),
    LITTLE_ENGLISH("Speaks another language"),
    ANGER("Anger"),
    OVERWHELMED("Overwhelmed, out of balance"),
    RESTLESS("Cannot sit still"),
    WORRIES("Worries and fears"),
    PANIC("Panic"),
    SLEEP("Bedtime and bad dreams"),
    FRIGHTENING_EVENTS("Saw or went through something frightening"),
    NAMING_FEELINGS("Finding words for feelings"),
    LOW_MOOD("Sad, or without hope"),
    SELF_HARM("Hurting oneself"),
    SELF_ESTEEM("Thinking well of oneself"),
    DOMESTIC_ABUSE("Violence between adults at home"),
    PARENTS_APART("Parents who part or argue"),
    FAMILY_QUARREL("Quarrels with brothers, sisters, parents or carers"),
    FAMILY_TIME("Time with family, before and after"),
    NEGLECT("Who looks after the child, day by day"),
    PARENT_DRINKS_OR_USES("A parent who drinks or uses drugs"),
    PARENT_ILL("A parent who is ill, in body or mind"),
    YOUNG_CARER("Looks after somebody at home"),
    EXPLOITATION("Exploitation, gangs, county lines"),
    ONLINE("Online"),
    GOES_MISSING("Goes missing"),
    OUT_AND_ABOUT("Places in the neighbourhood"),
    BODY_SAFETY("The body and what is nobody's business"),
    HARMED_BY_ADULT("Hurt or frightened by an adult at home"),
    FEELING_SAFE("How safe it feels"),
    GOING_HOME("Going home after care"),
    SAFETY_PLANNING("Agreeing what makes it safe"),
    WHO_HELPS("Who can be turned to"),
    LONELY("Alone, few friends"),
    BULLYING("Bullying"),
    SCHOOL_ATTENDANCE("Not going to school"),
    FIRST_VISIT("A first visit"),
    BREAKING_ICE("Building trust, breaking the ice"),
    WORKER_CHANGES("A worker leaves"),
    MEETING("Speaking up in a review or meeting"),
    WISHES("Wishes and feelings, the child's voice"),
    ASSESSING("Hearing from the child in an assessment"),
    PLAN("Understanding the plan"),
    PROGRESS("Seeing what has changed"),
    LISTENING("Listening to one another"),
    TOGETHER("Brothers and sisters or a group together"),
    WHO_IS_FAMILY("Who belongs to the family"),
    VERY_YOUNG("Very young"),
    TEENAGERS("Teenagers who find it childish"),
    IN_THE_CAR("In the car, on a walk"),
    NO_TIME("A few minutes only"),
    DRAWS("Likes to draw and make things"),
    WRITES("Likes to write"),
    WHAT_HAPPENED("Going through what happened"),
    SIGNS_OF_SAFETY("Signs of Safety work"),
    BLAMES_ONESELF("Thinks it is one's own fault"),
    EATING("Food: eats little, too much or in secret"),
    TORN("Pulled two ways"),
    SECRETS("A secret, or told not to tell"),
    NEW_IN_FAMILY("A new baby, partner or step-family"),
    LIVES_WITH_RELATIVES("Lives with grandparents or other relatives"),
    CHILD_ILL("Is ill or goes to hospital"),
    FUTURE("Hopes and goals"),
    VIOLENT_AT_HOME("Hits parents, brothers, sisters or carers"),
    USES_DRUGS("Drinks or uses drugs"),
    NOT_KNOWING("Waits and does not know what comes"),
    COURT("A court decides"),
    YOUNG_PARENT("Is, or will be, a parent"),
    GENDER_SEXUALITY("Gender, and whom one loves"),
    EXCLUDED("Excluded from school, or about to be"),
    SAYS_LITTLE("Says \"fine\" or \"dunno\""),
    UNHAPPY_IN_CARE("Unhappy with carers or the home"),
    RACISM("Racism"),
    VIDEO_CALL("By video or telephone");

    private final String label;

    Need(String label) {
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
