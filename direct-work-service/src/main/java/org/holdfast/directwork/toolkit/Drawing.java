package org.holdfast.directwork.toolkit;

import org.holdfast.platform.codeset.Coded;

/** The drawing on the child's page of a tool's sheet. */
public enum Drawing implements Coded {
    THREE_HOUSES("Three houses"),
    WIZARD("A wizard and a fairy"),
    SAFETY_HOUSE("A house with a path"),
    STORY_PAGES("Pages with room for a picture"),
    FEELINGS_CARDS("Cards with faces"),
    FACES_GRID("Faces to circle"),
    THERMOMETER("A thermometer"),
    BODY("The outline of a body"),
    VOLCANO("A volcano and an iceberg"),
    WORRY_MONSTER("A monster that eats worries"),
    WORRY_DOLLS("Dolls and stones"),
    BUTTONS("A cloth and buttons"),
    ECOMAP("Circles and lines"),
    FAMILY_TREE("A tree with leaves"),
    RINGS("Rings"),
    FAMILY_FACES("Empty faces"),
    ROAD("A road"),
    RIVER("A river"),
    JOURNAL("Pages of a journal"),
    MEMORY_LABELS("Labels"),
    ALL_ABOUT_ME("A sheet about me"),
    PROFILE("A profile"),
    WORKER_CARD("A card with a photograph"),
    TALKING_PROMPTS("Questions to cut out"),
    QUESTION_BOARD("A board with questions"),
    DESCRIBE("Pictures to describe"),
    PUPPETS("Finger puppets to cut out"),
    SMALL_WORLD("A house seen from the side"),
    DOUGH_MATS("Mats for dough"),
    STORYBOARD("Empty boxes"),
    HAND("A hand"),
    SAFETY_STEPS("Steps to be safe"),
    SAFETY_MAP("A map of places"),
    SCALE("A line from 0 to 10"),
    SNAKES_AND_LADDERS("A board with snakes and ladders"),
    TREE("A tree with roots"),
    SORTING_MAT("A mat and cards"),
    REVIEW_SHEET("A sheet for a meeting"),
    CLOCK("A clock"),
    ENDINGS_CARD("A card to fold"),
    CALM_STEPS("Steps to calm"),
    NONE("No drawing");

    private final String label;

    Drawing(String label) {
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
