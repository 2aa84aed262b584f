package org.holdfast.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void theNewestKeySealsAndEarlierOnesStillOpen() {
        var both = new Sealing("k2:%s, k1:%s".formatted(key(2), key(1)), key(1));
        assertThat(both.open(sealing.seal(NUMBER))).isEqualTo(NUMBER);
        assertThat(both.seal(NUMBER)).startsWith("k2:");
        assertThat(new Sealing("k2:" + key(2), key(1)).open(both.seal(NUMBER))).isEqualTo(NUMBER);
    }

    @Test
    void aKeyThatIsMissingIsNamedAndTheValueIsNot() {
        var sealed = sealing.seal(NUMBER);
        assertThatThrownBy(() -> new Sealing("k2:" + key(2), key(1)).open(sealed))
                .hasMessageContaining("k1")
                .hasMessageNotContaining(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"k2:c2hvcnQ=", "new:KEY", "k1:KEY,k1:KEY", "KEY,KEY", ""})
    void keysThatAreShortOrShareANameAreRefused(String setting) {
        assertThatThrownBy(() -> new Sealing(setting.replace("KEY", key(1)), key(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("holdfast.keys.encryption");
    }

    private static Sealing sealing(int key) {
        return new Sealing(key(key), key(key));
    }

    private static String key(int number) {
        var bytes = new byte[32];
        bytes[0] = (byte) number;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
