package org.holdfast.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealingTest {

    private static final String NUMBER = "999 123 4567 – Zoë";

    private final Sealing sealing = sealing(1);

    @Test
    void whatIsSealedOpensAgain() {
        assertThat(sealing.open(sealing.seal(NUMBER))).isEqualTo(NUMBER);
        assertThat(sealing.open(sealing.seal(""))).isEmpty();
    }

    @Test
    void theSameValueIsSealedDifferentlyEachTime() {
        assertThat(sealing.seal(NUMBER)).isNotEqualTo(sealing.seal(NUMBER)).doesNotContain(NUMBER);
    }

    @Test
    void theBlindIndexOfAValueIsAlwaysTheSameAndNobodyElses() {
        assertThat(sealing.blindIndex(NUMBER))
                .isEqualTo(sealing.blindIndex(NUMBER))
                .isNotEqualTo(sealing.blindIndex(NUMBER + " "))
                .isNotEqualTo(sealing(2).blindIndex(NUMBER))
                .doesNotContain(NUMBER);
    }

    @Test
    void whatWasTamperedWithDoesNotOpen() {
        var sealed = sealing.seal(NUMBER);
        var bytes = Base64.getDecoder().decode(sealed.substring(3));
        bytes[bytes.length - 1] ^= 1;
        var tampered = sealed.substring(0, 3) + Base64.getEncoder().encodeToString(bytes);
        assertThatThrownBy(() -> sealing.open(tampered)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherKeyDoesNotOpenIt() {
        var sealed = sealing.seal(NUMBER);
        assertThatThrownBy(() -> sealing(2).open(sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining(NUMBER);
    }

    private static Sealing sealing(int key) {
        var bytes = new byte[32];
        bytes[0] = (byte) key;
        var text = Base64.getEncoder().encodeToString(bytes);
        return new Sealing(text, text);
    }
}
