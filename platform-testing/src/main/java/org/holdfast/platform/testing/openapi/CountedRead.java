package org.holdfast.platform.testing.openapi;

import java.util.function.IntFunction;

/**
 * What people read, and how a test makes something to be read.
 *
 * @param operation such as `GET /v1/teams`
 * @param rows where in the answer the rows are; empty where it has none that can be counted
 * @param made makes as many rows as asked for, no two alike, and says how they are read
 * @param more how many rows are many
 * @param atMost how many statements it may take
 */
public record CountedRead(String operation, String rows, IntFunction<Look> made, int more, int atMost) {

    /** More than a batch of Hibernate's would hold where nothing is set. */
    private static final int USUAL = 20;

    /** Of a list. */
    public static CountedRead of(String operation, IntFunction<Look> made) {
        return new CountedRead(operation, "items", made, USUAL, Integer.MAX_VALUE);
    }

    /** For an answer that has its rows elsewhere. */
    public CountedRead showing(String path) {
        return new CountedRead(operation, path, made, more, atMost);
    }

    /** Where there cannot be as many rows as usual. */
    public CountedRead upTo(int rowsAtMost) {
        return new CountedRead(operation, rows, made, rowsAtMost, atMost);
    }

    /** For what is read so often that another statement has to be decided on. */
    public CountedRead atMost(int statements) {
        return new CountedRead(operation, rows, made, more, statements);
    }
}
