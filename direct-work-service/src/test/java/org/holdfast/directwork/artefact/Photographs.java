package org.holdfast.directwork.artefact;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pictures as telephones take them. */
public final class Photographs {

    public static final String SERIAL = "made-by-phone-4711";

    private static final int LEFT_HALF = 20;

    private Photographs() {}

    /** 40 by 20, black on the left and white on the right. */
    public static byte[] drawn(String format) {
        var picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(LEFT_HALF, 0, 20, 20);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A JPEG whose EXIF says how the camera was held, and a text that identifies it. */
    public static byte[] takenWith(int orientation) {
        var plain = drawn("jpg");
        var text = SERIAL.getBytes(StandardCharsets.US_ASCII);
        var exif = ByteBuffer.allocate(6 + 8 + 2 + 12 * 2 + 4 + text.length);
        exif.put("Exif".getBytes(StandardCharsets.US_ASCII)).put(new byte[2]);
        exif.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x010F).putShort((short) 2).putInt(text.length).putInt(8 + 2 + 12 * 2 + 4);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(text);
        var whole = ByteBuffer.allocate(plain.length + 4 + exif.capacity());
        whole.put(plain, 0, 2);
        whole.putShort((short) 0xFFE1).putShort((short) (2 + exif.capacity())).put(exif.array());
        whole.put(plain, 2, plain.length - 2);
        return whole.array();
    }
}
