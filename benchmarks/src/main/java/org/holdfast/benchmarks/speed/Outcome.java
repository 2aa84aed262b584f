package org.holdfast.benchmarks.speed;

/** What the front door decides, with the level of need that goes with it. */
enum Outcome {
    NFA(1),
    SINGLE_ASSESSMENT(3);

    private final int level;

    Outcome(int level) {
        this.level = level;
    }

    String decision(String child) {
        return """
                {"childId": "%s", "outcome": "%s", "level": %d, "rationale": "Worried at home."}
                """.formatted(child, name(), level);
    }
}
