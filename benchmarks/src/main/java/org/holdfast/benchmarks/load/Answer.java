package org.holdfast.benchmarks.load;

/** What came back. */
public record Answer(int status, String text) {

    private static final String LINE_REFUSED = "\"outcome\":\"REFUSED\"";

    /** Of many lines, where none was refused. */
    public boolean isGood() {
        return status / 100 == 2 && !text.contains(LINE_REFUSED);
    }
}
