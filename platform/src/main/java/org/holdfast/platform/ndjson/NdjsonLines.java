package org.holdfast.platform.ndjson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.holdfast.platform.problem.BadRequest;

/** A stream of lines, one at a time, as they arrive. Never holds more than the longest line there may be. */
public final class NdjsonLines {

    public static final String MEDIA_TYPE = "application/x-ndjson";
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

    public NdjsonLines(InputStream stream) {
        this.stream = stream;
    }

    /** Goes to the next line that is not blank; waits for it. Returns whether there is one. */
    public boolean advance() throws IOException {
        do {
            number++;
            line = new ByteArrayOutputStream();
            tooLong = false;
        } while (readLine() && isBlank());
        return !isBlank();
    }

    /** Whether the next line has not arrived whole yet, so that what has arrived should not wait for it. */
    public boolean wouldWait() throws IOException {
        for (var next = position; next < filled; next++) {
            if (buffer[next] == '\n') {
                return false;
            }
        }
        return stream.available() == 0;
    }

    /** Counted from 1, blank ones among them. */
    public int number() {
        return number;
    }

    /** The line as a JSON object; whoever sends something else is told so. */
    public JsonNode object(ObjectMapper json) throws JsonProcessingException {
        try {
            var tree = json.readTree(bytes());
            if (!tree.isObject()) {
                throw new BadRequest("A line is one JSON object");
            }
            return tree;
        } catch (JsonProcessingException notJson) {
            throw notJson;
        } catch (IOException notText) {
            throw new BadRequest("The line is not text in UTF-8");
        }
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
