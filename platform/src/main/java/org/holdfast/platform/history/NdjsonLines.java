package org.holdfast.platform.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of lines, one at a time, as they arrive. Never holds more than the longest line there may be. */
final class NdjsonLines {

    static final int LONGEST = 1_000_000;

    private static final int END = -1;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream stream;
    private final byte[] buffer = new byte[65_536];
    private int position;
    private int filled;
    private int number;
    private ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean tooLong;

    NdjsonLines(InputStream stream) {
        this.stream = stream;
    }

    /** Goes to the next line that is not blank; waits for it. Returns whether there is one. */
    boolean advance() throws IOException {
        do {
            number++;
            line = new ByteArrayOutputStream();
            tooLong = false;
        } while (readLine() && isBlank());
        return !isBlank();
    }

    /** Whether the next line has not arrived whole yet, so that what has arrived should not wait for it. */
    boolean wouldWait() throws IOException {
        for (var next = position; next < filled; next++) {
            if (buffer[next] == '\n') {
                return false;
            }
        }
        return stream.available() == 0;
    }

    /** Counted from 1, blank ones among them. */
    int number() {
        return number;
    }

    byte[] bytes() {
        if (tooLong) {
            throw new LineTooLong();
        }
        return line.toByteArray();
    }

    /** Returns whether more may follow. */
    private boolean readLine() throws IOException {
        while (position < filled || fill()) {
            var start = position;
            while (position < filled && buffer[position] != '\n') {
                position++;
            }
            keep(start, position - start);
            if (position < filled) {
                position++;
                return true;
            }
        }
        return false;
    }

    private void keep(int start, int length) {
        if (line.size() + length > LONGEST) {
            tooLong = true;
        } else {
            line.write(buffer, start, length);
        }
    }

    private boolean fill() throws IOException {
        var first = filled == 0;
        filled = stream.read(buffer);
        position = first && startsWithMark() ? BYTE_ORDER_MARK.length : 0;
        return filled != END;
    }

    /** Some programs of old systems put one before the first line. */
    private boolean startsWithMark() {
        return filled >= BYTE_ORDER_MARK.length
                && buffer[0] == BYTE_ORDER_MARK[0]
                && buffer[1] == BYTE_ORDER_MARK[1]
                && buffer[2] == BYTE_ORDER_MARK[2];
    }

    private boolean isBlank() {
        if (tooLong) {
            return false;
        }
        for (var each : line.toByteArray()) {
            if (!Character.isWhitespace(each)) {
                return false;
            }
        }
        return true;
    }
}
