package org.holdfast.platform.ndjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NdjsonLinesTest {

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertThat(lines("one\ntwo")).containsExactly("1:one", "2:two");
        assertThat(lines("one\ntwo\n")).containsExactly("1:one", "2:two");
        assertThat(lines("")).isEmpty();
    }

    @Test
    void blankLinesAreCountedAndPassedOver() throws IOException {
        assertThat(lines("\n  \r\none\r\n\n\ntwo\n \n")).containsExactly("3:one\r", "6:two");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
        assertThat(lines("\uFEFF{}\n\uFEFF{}")).containsExactly("1:{}", "2:\uFEFF{}");
    }

    @Test
    void aLineMayArriveInPieces() throws IOException {
        assertThat(lines("o", "ne", "\ntw", "o\nthree")).containsExactly("1:one", "2:two", "3:three");
    }

    @Test
    void aLineOfTheLongestLengthIsReadAndALongerOneIsRefusedAlone() throws IOException {
        var longest = "x".repeat(NdjsonLines.LONGEST);
        var lines = over(longest + "\n" + longest + "y\n" + "z\n");
        assertThat(lines.advance()).isTrue();
        assertThat(lines.bytes()).hasSize(NdjsonLines.LONGEST);
        assertThat(lines.advance()).isTrue();
        assertThatThrownBy(lines::bytes).isInstanceOf(LineTooLong.class);
        assertThat(lines.advance()).isTrue();
        assertThat(lines.bytes()).containsExactly('z');
        assertThat(lines.advance()).isFalse();
    }

    @Test
    void itWouldWaitOnlyWhenNoWholeLineHasArrived() throws IOException {
        var lines = over("one\ntwo\nthr");
        assertThat(lines.advance()).isTrue();
        assertThat(lines.wouldWait()).isFalse();
        assertThat(lines.advance()).isTrue();
        assertThat(lines.wouldWait()).isTrue();
    }

    private static List<String> lines(String... pieces) throws IOException {
        var lines = over(pieces);
        var read = new ArrayList<String>();
        while (lines.advance()) {
            read.add(lines.number() + ":" + new String(lines.bytes(), StandardCharsets.UTF_8));
        }
        return read;
    }

    private static NdjsonLines over(String... pieces) {
        var streams = Stream.of(pieces)
                .map(piece -> new ByteArrayInputStream(piece.getBytes(StandardCharsets.UTF_8)))
                .toList();
        return new NdjsonLines(new SequenceInputStream(Collections.enumeration(streams)));
    }
}
