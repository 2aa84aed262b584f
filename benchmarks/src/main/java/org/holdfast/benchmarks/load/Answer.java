package org.holdfast.benchmarks.load;

/** What came back. */
public record Answer(int status, String text) {

    public boolean isGood() {
        return status / 100 == 2;
    }
}
