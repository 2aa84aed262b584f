package org.holdfast.directwork.artefact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.holdfast.platform.picture.NoPicture;
import org.holdfast.platform.picture.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    private static final int BRIGHT = 128;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void whatItIsIsToldByItsContent(String format) {
        var picture = Picture.of(Photographs.drawn(format));

        assertThat(picture.mediaType()).isEqualTo(format.equals("png") ? "image/png" : "image/jpeg");
        assertThat(picture.width()).isEqualTo(40);
        assertThat(picture.height()).isEqualTo(20);
    }

    @Test
    void nothingTheCameraWroteStaysInIt() {
        var sent = Photographs.takenWith(1);
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains(Photographs.SERIAL, "Exif");

        var kept = new String(Picture.of(sent).bytes(), StandardCharsets.ISO_8859_1);

        assertThat(kept).doesNotContain(Photographs.SERIAL).doesNotContain("Exif");
    }

    @ParameterizedTest
    @CsvSource({"1, 40, 20, 5, 10", "3, 40, 20, 35, 10", "6, 20, 40, 10, 5", "8, 20, 40, 10, 35"})
    void itStandsUprightHoweverTheCameraWasHeld(int orientation, int width, int height, int blackX, int blackY)
            throws IOException {
        var picture = Picture.of(Photographs.takenWith(orientation));

        var drawn = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        assertThat(drawn.getWidth()).isEqualTo(width);
        assertThat(drawn.getHeight()).isEqualTo(height);
        assertThat(drawn.getRGB(blackX, blackY) & 0xFF).isLessThan(BRIGHT);
        assertThat(drawn.getRGB(width - 1 - blackX, height - 1 - blackY) & 0xFF).isGreaterThan(BRIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><script>alert(1)</script></html>", "%PDF-1.7", "GIF89a", "", "plain words"})
    void whatIsNoPictureIsRefusedWhateverItIsCalled(String content) {
        assertThatExceptionOfType(NoPicture.class)
                .isThrownBy(() -> Picture.of(content.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 55})
    void aPictureThatIsCutOffIsRefused(int length) {
        assertThatExceptionOfType(NoPicture.class)
                .isThrownBy(() -> Picture.of(Arrays.copyOf(Photographs.drawn("png"), length)));
    }
}
